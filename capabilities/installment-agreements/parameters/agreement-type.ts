import type { Cents } from '#kernel/money/cents.ts';

/** The eight types of the agreement table, the lightest burden on the taxpayer first. */
export const agreementTypeIds = [
  'guaranteed',
  'streamlined-25',
  'streamlined-50',
  'ibtf-express-10',
  'ibtf-express-25',
  'ibtf',
  'routine',
  'partial-payment',
] as const;

export type AgreementTypeId = (typeof agreementTypeIds)[number];

/** Kinds of tax as the table groups them. `oob` is out of business. */
export type TaxClass =
  | 'imf-income'
  | 'imf'
  | 'bmf-income'
  | 'bmf-without-trust-fund'
  | 'oob-bmf'
  | 'oob-sole-proprietor'
  | 'bmf-trust-fund'
  | 'any-beside-trust-fund'
  | 'any';

/** Tax alone, or the unpaid balance of assessments that CC SUMRY shows. */
export type AmountTerms =
  | { readonly basis: 'tax' | 'assessed'; readonly aboveCents: Cents | 'none'; readonly maxCents: Cents }
  | { readonly basis: 'any' };

export type PaymentTerms =
  /** Everything with accruals in so many monthly payments. */
  | { readonly kind: 'months'; readonly months: number }
  /** The greater of the assessed balance over so many months and full payment by the CSED. */
  | { readonly kind: 'divided'; readonly months: number }
  | { readonly kind: 'csed' }
  | { readonly kind: 'none' };

/** One column of the agreement table: eleven attributes under the heading that is printed. */
export type AgreementTerms = {
  readonly heading: string;
  readonly amount: AmountTerms;
  readonly taxes: readonly TaxClass[];
  readonly payment: PaymentTerms;
  /** In the place of `payment` where every tax of the request is an individual one. */
  readonly individualPayment?: PaymentTerms;
  readonly statement: 'no' | 'verify-after-default' | 'yes' | 'yes-verified-if-large' | 'yes-with-review';
  readonly lienDetermination: boolean;
  readonly trustFundDetermination: 'not-applicable' | 'no' | 'no-but-protect-ased' | 'yes' | 'if-applicable';
  readonly directDebit: 'no' | 'yes' | 'after-default';
  readonly extendCsed: 'no' | 'if-appropriate';
  readonly viewAssets: boolean;
  readonly managerApproval: boolean;
  readonly reference: string;
};

export type AgreementTable = Readonly<Record<AgreementTypeId, AgreementTerms>>;
