import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { type AddresseeFacts, decideAddressee } from './decide-addressee.ts';

const power = (fromPeriod: string, toPeriod: string): AddresseeFacts['authorities'][number] => ({
  form: '2848',
  scope: [{ mft: '30', fromPeriod, toPeriod }],
  inForceDay: day('2026-01-05'),
  endedDay: 'not-ended',
});
const of2020: AddresseeFacts['periods'] = [{ mft: '30', period: '202012' }];
const facts: AddresseeFacts = {
  onDay: day('2026-03-19'),
  addressee: 'representative',
  periods: of2020,
  authorities: [power('202012', '202012')],
};

test.each<[string, Partial<AddresseeFacts>, string]>([
  ['for the year of the appeal', {}, 'may-be-addressed'],
  ['for another year alone', { authorities: [power('201912', '201912')] }, 'may-not-be-addressed'],
  ['for one of two years', { periods: [{ mft: '30', period: '201912' }, ...of2020] }, 'may-not-be-addressed'],
  ['for another tax', { periods: [{ mft: '01', period: '202012' }] }, 'may-not-be-addressed'],
  ['not on file', { authorities: [] }, 'may-not-be-addressed'],
  ['on file, the periods not known', { periods: 'unknown' }, 'needs-facts'],
  ['not on file, to the taxpayer', { addressee: 'taxpayer', authorities: [] }, 'may-be-addressed'],
])('[PAM-169] a power of attorney %s → %o %s', (_case, change, outcome) => {
  expect(decideAddressee({ ...facts, ...change }, law).outcome).toBe(outcome);
});
