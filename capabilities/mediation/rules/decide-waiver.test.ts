import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideWaiver, type WaiverFacts } from './decide-waiver.ts';

const byTaxpayer: WaiverFacts = {
  onDay: day('2026-03-19'),
  side: 'taxpayer',
  role: 'taxpayer',
  byTaxpayerSide: true,
  conflict: 'disclosed',
  waivedBy: [],
  onPaper: false,
};
const byEmployee = { role: 'appeals-technical-employee', byTaxpayerSide: false };
const byManager = { role: 'appeals-team-manager', byTaxpayerSide: false };

test.each<[string, Partial<WaiverFacts>, readonly string[]]>([
  ['the taxpayer, for the taxpayer', {}, []],
  ['the representative', { role: 'representative' }, []],
  ['the taxpayer, for Appeals', { side: 'appeals' }, ['side-waives-for-itself', 'manager-waives']],
  ['an employee, for the taxpayer, with the paper', { ...byEmployee, onPaper: true }, []],
  ['an employee, for the taxpayer, without one', byEmployee, ['waiver-is-signed']],
  ['the manager, for Appeals', { ...byManager, side: 'appeals' }, []],
  ['an employee, for Appeals', { ...byEmployee, side: 'appeals' }, ['manager-waives']],
  ['the manager, for the taxpayer, without the paper', byManager, ['waiver-is-signed']],
  ['where nothing was disclosed', { conflict: 'none' }, ['interest-was-disclosed']],
  ['before the statement', { conflict: 'not-stated' }, ['interest-was-disclosed']],
  ['a second time', { waivedBy: ['taxpayer'] }, ['waiver-not-given-before']],
  ['after the other side', { waivedBy: ['appeals'] }, []],
])('[PAMX-025] a waiver by %s → %o lacks %o', (_case, facts, lacking) => {
  const { outcome, findings } = decideWaiver({ ...byTaxpayer, ...facts }, law);
  expect(findings.filter(({ holds }) => holds !== true).map((one) => one.test)).toEqual(lacking);
  expect(outcome).toBe(lacking.length === 0 ? 'may-be-waived' : 'may-not-be-waived');
});
