import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { PaymentMethod } from '../parameters/payment-methods.ts';
import type { FeeTreatment } from './fee-treatment.ts';
import type { PlannedChange, PlannedLumpSum } from './terms/chosen-terms.ts';

/** What an officer has settled on, ready to be approved. */
export type SettledTerms = {
  readonly type: AgreementTypeId;
  readonly paymentCents: Cents;
  readonly dueDayOfMonth: number;
  readonly firstPaymentDay: Day;
  /** Monthly payments until everything is paid; unknown where the accruals cannot be projected. */
  readonly termMonths: Unknown<number>;
  readonly feeCents: Cents;
  /** Of an individual's low income for the fee: the system applies it, and nobody can take it back. */
  readonly feeTreatment: FeeTreatment;
  readonly method: PaymentMethod;
  /** What another method is, in words. */
  readonly methodDescription?: string;
  readonly paymentChanges: readonly PlannedChange[];
  readonly lumpSums: readonly PlannedLumpSum[];
  readonly reviewDay: Day | 'none';
  /** The day on which they were recorded or sent for approval. */
  readonly settledDay: Day;
  readonly locatorNumber: string;
  readonly originatorCode: string;
};
