import { expect, test } from 'vitest';
import type { FormFacts } from './decide-form.ts';
import { withDebitOfForm } from './direct-debit-in-place.ts';
import { caseWith } from './testing.ts';

const whole = { number: '433-D', signedByTaxpayer: true, bankKnown: true } as const;

test.each`
  case                                       | form                                     | given        | inPlace
  ${'no form'}                               | ${'none'}                                | ${'unknown'} | ${'unknown'}
  ${'signed, with the bank'}                 | ${whole}                                 | ${'unknown'} | ${true}
  ${'signed, with the bank, said otherwise'} | ${whole}                                 | ${false}     | ${true}
  ${'not signed'}                            | ${{ ...whole, signedByTaxpayer: false }} | ${'unknown'} | ${false}
  ${'without the bank'}                      | ${{ ...whole, bankKnown: false }}        | ${'unknown'} | ${false}
  ${'in place before, a new form unsigned'}  | ${{ ...whole, signedByTaxpayer: false }} | ${true}      | ${true}
  ${'a form of another way of paying'}       | ${{ ...whole, number: '2159' }}          | ${'unknown'} | ${'unknown'}
`(
  '$case, given $given: $inPlace',
  (row: { form: FormFacts['form']; given: boolean | 'unknown'; inPlace: unknown }) => {
    const facts = caseWith();
    const given = { ...facts, request: { ...facts.request, directDebitInPlace: row.given } };
    expect(withDebitOfForm(given, row.form).request.directDebitInPlace).toBe(row.inPlace);
  },
);
