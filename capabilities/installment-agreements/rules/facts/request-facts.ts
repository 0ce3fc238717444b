import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { PaymentMethod } from '../../parameters/payment-methods.ts';
import type { RequestChannel } from '../../parameters/request-channels.ts';

export type { PaymentMethod, RequestChannel };

export type PaymentFrequency = 'week' | 'two-weeks' | 'half-month' | 'month' | 'quarter';

/** What was said about payment. Only one stated amount for a stated period is a proposal. */
export type ProposedPaymentFacts =
  | { readonly kind: 'amount'; readonly amountCents: Cents; readonly every: PaymentFrequency }
  | {
      readonly kind: 'range';
      readonly fromCents: Cents;
      readonly toCents: Cents;
      readonly every: PaymentFrequency;
    }
  | { readonly kind: 'unspecific' }
  | { readonly kind: 'none' };

export type PaymentChangeFacts = { readonly fromMonth: number; readonly amountCents: Cents };
export type LumpSumFacts = { readonly inMonth: number; readonly amountCents: Cents };

/** Evidence that a trust fund recovery penalty is the taxpayer's, each form by itself. */
export type TrustFundEvidenceFacts = {
  readonly form2751Signed: Unknown<boolean>;
  readonly form4183Approved: Unknown<boolean>;
  readonly letter1153Issued: Unknown<boolean>;
};

export type RequestFacts = {
  /** Unknown where only the day is on record. */
  readonly receivedAt: Unknown<Instant>;
  readonly receivedDay: Day;
  /** When the last missing part arrived; the same as received if nothing was missing. */
  readonly completedAt: Unknown<Instant>;
  readonly completedDay: Day;
  readonly channel: RequestChannel;
  /** Who named the terms. */
  readonly proposedBy: 'taxpayer' | 'representative' | 'officer' | 'employer';
  /** For a representative: an authority that covers the periods. */
  readonly representativeAuthorized: Unknown<boolean>;
  /** For terms that an officer named: the taxpayer agreed to them; by word of mouth is enough. */
  readonly agreedByTaxpayer: Unknown<boolean>;
  readonly liability: Unknown<'named' | 'all-balances' | 'not-named'>;
  readonly payment: Unknown<ProposedPaymentFacts>;
  readonly paymentChanges: readonly PaymentChangeFacts[];
  readonly lumpSums: readonly LumpSumFacts[];
  readonly dueDayOfMonth: Unknown<number>;
  readonly method: Unknown<PaymentMethod>;
  /** Bank account and routing number are in hand, and the direct debit is signed. */
  readonly directDebitInPlace: Unknown<boolean>;
  readonly agreesToComply: Unknown<boolean>;
  readonly approvedDay: Day | 'not-approved';
  /**
   * The finding that a request was made solely to delay collection counts only once a manager has approved
   * it.
   */
  readonly delayDetermination: 'none' | 'proposed' | 'approved';
  readonly trustFundEvidence: TrustFundEvidenceFacts;
};
