import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { words as en } from '../../words/forms/en.ts';
import { words as es } from '../../words/forms/es.ts';
import { words as factsEn } from '../../words/en.ts';
import { composeForm } from './compose-form.ts';
import type { FormContract } from './form-contract.ts';

const contract: FormContract = {
  formNumber: '433-D',
  language: 'en',
  formDay: day('2023-04-05'),
  sender: ['Sample Agency', '1 Main Street'],
  contact: 'M. Reyes, 804-555-0114',
  taxpayer: {
    name: 'R. Amari',
    maskedTin: '***-**-0142',
    addressLines: ['14 Example Street', 'Dover, DE 19901'],
  },
  modules: ['30 202012'],
  owedCents: cents(1_248_000),
  terms: {
    type: 'routine',
    paymentCents: dollars(300),
    dueDayOfMonth: 15,
    firstPaymentDay: day('2023-05-15'),
    termMonths: 48,
    feeCents: dollars(225),
    feeTreatment: 'standard',
    method: 'direct-debit',
    paymentChanges: [{ fromMonth: 13, amountCents: dollars(350), because: 'a loan is paid by then' }],
    lumpSums: [{ inMonth: 3, amountCents: dollars(2_000), because: 'sale of a boat' }],
    reviewDay: day('2024-04-05'),
    settledDay: day('2023-04-05'),
    locatorNumber: '1253',
    originatorCode: '70',
  },
  conditions: ['66', '80'],
  debit: { by: 'numbers', routingNumber: '021000021', accountLastFour: '3456' },
  signatures: [{ signer: 'taxpayer', onDay: day('2023-04-05'), way: 'in-person' }],
};

const said = (change: Partial<FormContract> = {}) =>
  JSON.stringify(
    composeForm({ ...contract, ...change }, { language: 'en', audience: 'taxpayer', words: factsEn }),
  );
const partNamed = (heading: string, change: Partial<FormContract> = {}) =>
  composeForm(
    { ...contract, ...change },
    { language: 'en', audience: 'taxpayer', words: factsEn },
  ).parts.find((part) => part.heading === heading);

test('[IA-C-157] Additional Conditions list every condition beside the one in the locator number, and not that', () => {
  const additional = partNamed('Additional conditions (completed by the agency)');
  expect(additional?.items).toEqual([
    '66: notice of lien to be filed on default',
    '80: the payment is to be reviewed',
    'The payment is looked at again on April 5, 2024.',
  ]);
  expect(JSON.stringify(additional)).not.toContain('53');
  const none = { conditions: [], terms: { ...contract.terms, reviewDay: 'none' } } as const;
  expect(partNamed('Additional conditions (completed by the agency)', none)?.paragraphs).toEqual(['None.']);
});

test('the plan stands with its changes and large payments, each on its day', () => {
  expect(partNamed('Payments')).toMatchObject({
    paragraphs: [
      expect.stringContaining('$300.00 on May 15, 2023, then $300.00 on day 15 of each month'),
      'The setup fee of $225.00 is taken from the first payment.',
    ],
    items: ['From May 15, 2024 each payment is $350.00.', 'On July 15, 2023 I pay $2,000.00 more, once.'],
  });
});

test('of the account only the last digits stand on the form; a voided check stands as what the file calls it', () => {
  expect(said()).toContain('ends in 3456');
  expect(said()).toContain('021000021');
  expect(said({ debit: { by: 'voided-check', document: 'check 1042' } })).toContain('check 1042');
});

test('[IA-C-037] places to sign are offered to everyone, and empty where nobody has signed', () => {
  const { signatures } = composeForm(contract, { language: 'en', audience: 'taxpayer', words: factsEn });
  expect(signatures.lines).toEqual([
    { label: 'Taxpayer, title if for a business, and date', signed: 'signed in person April 5, 2023' },
    { label: 'Spouse, for a joint liability, and date', signed: '' },
    { label: 'For the agency, and date', signed: '' },
  ]);
});

test('Form 2159 names the employer and no account', () => {
  const { debit: _, ...bare } = contract;
  const employer = { name: 'Sample Works', addressLines: ['1 Mill Road'], agreedDay: day('2023-04-04') };
  const content = composeForm(
    { ...bare, formNumber: '2159', employer },
    { language: 'en', audience: 'taxpayer', words: factsEn },
  );
  expect(content).toMatchObject({ title: 'Payroll deduction agreement', formName: 'Form 2159' });
  expect(content.parts.map(({ heading }) => heading)).toContain('Employer');
  expect(content.parts.map(({ heading }) => heading)).not.toContain('Direct debit');
});

test('both languages have the same words', () => {
  expect(Object.keys(es).toSorted()).toEqual(Object.keys(en).toSorted());
});
