import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { AgreementTable, AgreementTerms } from './agreement-type.ts';

const withoutStatement = {
  statement: 'no',
  lienDetermination: false,
  directDebit: 'no',
  extendCsed: 'no',
  viewAssets: false,
  managerApproval: false,
} as const satisfies Partial<AgreementTerms>;

const withStatement = {
  amount: { basis: 'any' },
  lienDetermination: true,
  directDebit: 'no',
  extendCsed: 'no',
  viewAssets: true,
  managerApproval: true,
} as const satisfies Partial<AgreementTerms>;

/** The table of 2023-03-31 in its order: amount, taxes, payment and what each type needs. */
export const agreementTable2023: AgreementTable = {
  guaranteed: {
    ...withoutStatement,
    heading: 'Guaranteed (IMF Only)',
    amount: { basis: 'tax', aboveCents: 'none', maxCents: dollars(10_000) },
    taxes: ['imf-income'],
    payment: { kind: 'months', months: 36 },
    trustFundDetermination: 'not-applicable',
    reference: 'IRM 5.14.5.3',
  },
  'streamlined-25': {
    ...withoutStatement,
    heading: 'Streamlined',
    amount: { basis: 'assessed', aboveCents: 'none', maxCents: dollars(25_000) },
    taxes: ['imf', 'bmf-income', 'oob-bmf'],
    payment: { kind: 'divided', months: 72 },
    trustFundDetermination: 'no',
    reference: 'IRM 5.14.5.2',
  },
  'streamlined-50': {
    ...withoutStatement,
    heading: 'Streamlined (2)',
    amount: { basis: 'assessed', aboveCents: dollars(25_000), maxCents: dollars(50_000) },
    taxes: ['imf', 'oob-sole-proprietor'],
    payment: { kind: 'divided', months: 72 },
    statement: 'verify-after-default',
    trustFundDetermination: 'no',
    directDebit: 'yes',
    reference: 'IRM 5.14.5.2',
  },
  'ibtf-express-10': {
    ...withoutStatement,
    heading: 'IBTF Express',
    amount: { basis: 'assessed', aboveCents: 'none', maxCents: dollars(10_000) },
    taxes: ['bmf-trust-fund'],
    payment: { kind: 'months', months: 24 },
    trustFundDetermination: 'no-but-protect-ased',
    managerApproval: true,
    reference: 'IRM 5.14.5.4',
  },
  'ibtf-express-25': {
    ...withoutStatement,
    heading: 'IBTF Express (2)',
    amount: { basis: 'assessed', aboveCents: dollars(10_000), maxCents: dollars(25_000) },
    taxes: ['bmf-trust-fund'],
    payment: { kind: 'months', months: 24 },
    trustFundDetermination: 'no-but-protect-ased',
    directDebit: 'yes',
    managerApproval: true,
    reference: 'IRM 5.14.5.4',
  },
  ibtf: {
    ...withStatement,
    heading: 'IBTF',
    // All balances go into one agreement (IRM 5.14.1.4.2(2)d); the table has no other one in full for a
    // business that owes trust fund tax.
    taxes: ['bmf-trust-fund', 'any-beside-trust-fund'],
    payment: { kind: 'csed' },
    statement: 'yes-verified-if-large',
    trustFundDetermination: 'yes',
    reference: 'IRM 5.14.7',
  },
  routine: {
    ...withStatement,
    heading: 'Routine',
    taxes: ['imf', 'bmf-income', 'oob-bmf'],
    payment: { kind: 'csed' },
    statement: 'yes',
    trustFundDetermination: 'if-applicable',
    reference: 'IRM 5.14.9',
  },
  'partial-payment': {
    ...withStatement,
    heading: 'Partial Payment',
    taxes: ['any'],
    payment: { kind: 'none' },
    statement: 'yes-with-review',
    trustFundDetermination: 'if-applicable',
    directDebit: 'after-default',
    extendCsed: 'if-appropriate',
    reference: 'IRM 5.14.2',
  },
};

const simplePaymentPlan = {
  statement: 'no',
  directDebit: 'no',
  individualPayment: { kind: 'csed' },
} as const satisfies Partial<AgreementTerms>;

/** Individuals pay in full by the CSED, in one band up to 50,000; what businesses may do stays as it was. */
const agreementTableMarch2025: AgreementTable = {
  ...agreementTable2023,
  'streamlined-25': {
    ...agreementTable2023['streamlined-25'],
    ...simplePaymentPlan,
    heading: 'Simple Payment Plan',
  },
  'streamlined-50': {
    ...agreementTable2023['streamlined-50'],
    ...simplePaymentPlan,
    heading: 'Simple Payment Plan',
  },
};

/** Businesses too: up to 25,000 with trust fund taxes, up to 50,000 without. */
const agreementTableDecember2025: AgreementTable = {
  ...agreementTableMarch2025,
  'streamlined-25': {
    ...agreementTableMarch2025['streamlined-25'],
    taxes: ['imf', 'bmf-without-trust-fund', 'oob-bmf', 'bmf-trust-fund'],
    payment: { kind: 'csed' },
  },
  'streamlined-50': {
    ...agreementTableMarch2025['streamlined-50'],
    taxes: ['imf', 'bmf-without-trust-fund', 'oob-sole-proprietor'],
    payment: { kind: 'csed' },
  },
};

const simplePaymentPlanNote =
  'amounts and conditions read on the agency’s public page; that no direct debit is asked above 25,000 is ' +
  'told by one of two secondary sources alone';

/** The Installment Agreement Table: which types there are, and what each asks and allows. */
export const agreementTable: Parameter<AgreementTable> = {
  id: 'installment-agreements.agreement-table',
  unit: 'table',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: agreementTable2023,
      source: {
        cite: 'IRM Exhibit 5.14.1-5',
        confidence: 'read',
        note: 'read in the edition of 2023-03-31, whose transmittal lists no change to the table',
      },
    },
    {
      from: day('2025-03-05'),
      value: agreementTableMarch2025,
      edition: 'simple-payment-plan-individuals-2025-03-05',
      source: { cite: 'IRM 5.14.5', confidence: 'derived', note: simplePaymentPlanNote },
    },
    {
      from: day('2025-12-03'),
      value: agreementTableDecember2025,
      edition: 'simple-payment-plan-businesses-2025-12-03',
      source: { cite: 'IRM 5.14.5', confidence: 'derived', note: simplePaymentPlanNote },
    },
  ],
};
