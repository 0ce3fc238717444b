import { expect, test } from 'vitest';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { decideWrittenForm, type WrittenFormFacts } from './decide-written-form.ts';

const onDay = day('2023-04-13');
const sent = (by: string) => ({ by, onDay });
const form = (signedByTaxpayer: boolean, signedForAgency: boolean) => ({ signedByTaxpayer, signedForAgency });

test.each`
  case                                            | confirmation                 | form                  | outcome
  ${'[IA-C-031] neither of the two papers'}       | ${'not-sent'}                | ${'none'}             | ${'not-written'}
  ${'[IA-C-031] the letter went by mail'}         | ${sent('mail')}              | ${'none'}             | ${'written'}
  ${'[IA-C-031] the letter was handed over'}      | ${sent('personal-delivery')} | ${'none'}             | ${'written'}
  ${'a letter by fax is not one of the ways'}     | ${sent('fax')}               | ${'none'}             | ${'not-written'}
  ${'[IA-C-031] a form signed by both'}           | ${'not-sent'}                | ${form(true, true)}   | ${'written'}
  ${'a form that only the taxpayer signed'}       | ${'not-sent'}                | ${form(true, false)}  | ${'not-written'}
  ${'a form that only the official signed'}       | ${'not-sent'}                | ${form(false, true)}  | ${'not-written'}
  ${'an unsigned form beside a letter that went'} | ${sent('mail')}              | ${form(false, false)} | ${'written'}
`('$case → $outcome', (row: WrittenFormFacts & { outcome: string }) => {
  const decision = decideWrittenForm({ onDay, confirmation: row.confirmation, form: row.form }, adoptedLaw);
  expect(decision.outcome).toBe(row.outcome);
  if (row.outcome === 'not-written')
    expect(decision.findings.map(({ cure }) => cure?.act)).toEqual(
      expect.arrayContaining(['send-confirmation', 'get-form-signed-by-both']),
    );
});
