import { expect, test } from 'vitest';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { decideForm, type FormFacts } from './decide-form.ts';

const onDay = day('2023-04-05');
const signed = { number: '433-D', signedByTaxpayer: true, bankKnown: true } as const;
const unsigned = { ...signed, signedByTaxpayer: false };
const withoutBank = { ...signed, bankKnown: false };
const bare = { number: '433-D', signedByTaxpayer: false, bankKnown: false } as const;
const payroll = { number: '2159', signedByTaxpayer: true, bankKnown: false } as const;
const payrollUnsigned = { ...payroll, signedByTaxpayer: false };

test.each`
  case                                               | method                 | form               | outcome                   | failing
  ${'[IA-C-036] debit, signed, with the bank'}       | ${'direct-debit'}      | ${signed}          | ${'goes-together'}        | ${[]}
  ${'[IA-C-034] debit, unsigned'}                    | ${'direct-debit'}      | ${unsigned}        | ${'does-not-go-together'} | ${['taxpayer-signed-form']}
  ${'[IA-C-036] debit, no check and no numbers'}     | ${'direct-debit'}      | ${withoutBank}     | ${'does-not-go-together'} | ${['bank-details-on-form']}
  ${'[IA-C-221] debit, Form 2159'}                   | ${'direct-debit'}      | ${payroll}         | ${'does-not-go-together'} | ${['form-fits-method', 'bank-details-on-form']}
  ${'debit, no form: everything that is wanting'}    | ${'direct-debit'}      | ${'none'}          | ${'does-not-go-together'} | ${['form-fits-method', 'taxpayer-signed-form', 'bank-details-on-form']}
  ${'[IA-C-035] payroll, signed'}                    | ${'payroll-deduction'} | ${payroll}         | ${'goes-together'}        | ${[]}
  ${'[IA-C-035] payroll, unsigned'}                  | ${'payroll-deduction'} | ${payrollUnsigned} | ${'does-not-go-together'} | ${['taxpayer-signed-form']}
  ${'[IA-C-221] payroll, Form 433-D only'}           | ${'payroll-deduction'} | ${signed}          | ${'does-not-go-together'} | ${['form-fits-method']}
  ${'[IA-C-221] check, no form: the letter is it'}   | ${'check'}             | ${'none'}          | ${'goes-together'}        | ${[]}
  ${'[IA-C-034] [IA-C-037] check, 433-D not signed'} | ${'check'}             | ${bare}            | ${'goes-together'}        | ${[]}
  ${'[IA-C-037] check, 433-D signed at a visit'}     | ${'check'}             | ${signed}          | ${'goes-together'}        | ${[]}
  ${'check, Form 2159'}                              | ${'check'}             | ${payroll}         | ${'does-not-go-together'} | ${['form-fits-method']}
  ${'method not chosen yet'}                         | ${'unknown'}           | ${'none'}          | ${'needs-facts'}          | ${['form-fits-method']}
`(
  '$case → $outcome',
  (row: { method: FormFacts['method']; form: FormFacts['form']; outcome: string; failing: string[] }) => {
    const decision = decideForm({ onDay, method: row.method, form: row.form }, adoptedLaw);
    expect(decision.outcome).toBe(row.outcome);
    const open = decision.findings.filter(({ holds }) => holds !== true);
    expect(open.map(({ test: name }) => name)).toEqual(row.failing);
    for (const { cure } of open) expect(cure?.act).toBeDefined();
  },
);
