import type { Parameter } from '#kernel/law/parameter.ts';
import { interestRateCorporateOverpayment } from './interest-rate-corporate-overpayment.ts';
import { interestRateCorporateOverpaymentExcess } from './interest-rate-corporate-overpayment-excess.ts';
import { interestRateLargeCorporateUnderpayment } from './interest-rate-large-corporate-underpayment.ts';
import { interestRateOverpayment } from './interest-rate-overpayment.ts';
import { interestRateUnderpayment } from './interest-rate-underpayment.ts';

/** Whose interest, on what: each kind has its own yearly rate. */
export type InterestKind =
  | 'underpayment'
  | 'overpayment'
  | 'corporate-overpayment'
  | 'corporate-overpayment-over-threshold'
  | 'large-corporate-underpayment';

export const interestRates: Readonly<Record<InterestKind, Parameter<number>>> = {
  underpayment: interestRateUnderpayment,
  overpayment: interestRateOverpayment,
  'corporate-overpayment': interestRateCorporateOverpayment,
  'corporate-overpayment-over-threshold': interestRateCorporateOverpaymentExcess,
  'large-corporate-underpayment': interestRateLargeCorporateUnderpayment,
};
