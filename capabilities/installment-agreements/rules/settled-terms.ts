import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';

/** What an officer has settled on, ready to be approved. */
export type SettledTerms = {
  readonly type: AgreementTypeId;
  readonly paymentCents: Cents;
  readonly dueDayOfMonth: number;
  readonly firstPaymentDay: Day;
  /** Monthly payments until everything is paid; unknown where the accruals cannot be projected. */
  readonly termMonths: Unknown<number>;
  readonly feeCents: Cents;
  readonly locatorNumber: string;
  readonly originatorCode: string;
};
