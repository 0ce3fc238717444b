import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { ChosenTerms, LevySource } from './chosen-terms.ts';

/** Terms for tests: everything about them is in order on the day of the sample case. */

export const sampleSource: LevySource = {
  kind: 'employer',
  name: 'Acme',
  street: '1 Sample Way',
  city: 'Philadelphia',
  state: 'PA',
  zip: '19104',
};

export const sampleTerms: ChosenTerms = {
  type: 'guaranteed',
  paymentCents: dollars(400),
  paymentAgreedDay: 'not-agreed',
  paymentChanges: [],
  lumpSums: [],
  dueDay: {
    dayOfMonth: 15,
    chosenBy: 'taxpayer',
    chosenDay: day('2023-04-03'),
    channel: 'phone',
    confirmedDay: 'not-confirmed',
  },
  firstPaymentDay: day('2023-05-15'),
  method: {
    method: 'direct-pay',
    hasCheckingAccount: false,
    directDebitOffer: 'not-offered',
    payrollDeductionOffer: 'not-offered',
    electronicEncouraged: false,
  },
  conditions: [],
  reviewDay: 'none',
  levySources: 'none-known',
};
