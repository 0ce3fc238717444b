import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { AgreementTypeId } from '../../parameters/agreement-type.ts';
import type { ConversationChannel } from '../../parameters/conversation-channels.ts';
import type { PaymentMethod } from '../../parameters/payment-methods.ts';
import type { AgreementCondition } from '../facts/finance-facts.ts';
import type { LumpSumFacts, PaymentChangeFacts } from '../facts/request-facts.ts';

/** The due day is the taxpayer's own choice; one that an officer entered waits for the taxpayer's word. */
export type DueDayChoice = {
  readonly dayOfMonth: number;
  readonly chosenBy: 'taxpayer' | 'representative' | 'officer';
  readonly chosenDay: Day;
  readonly channel: ConversationChannel;
  readonly confirmedDay: Day | 'not-confirmed';
};

export type OfferAnswer = 'not-offered' | 'accepted' | 'declined';

/** How it is paid, and what was offered before that was agreed. */
export type MethodChoice = {
  readonly method: PaymentMethod;
  /** What another method is, in words. */
  readonly description?: string;
  readonly hasCheckingAccount: Unknown<boolean>;
  readonly directDebitOffer: OfferAnswer;
  readonly payrollDeductionOffer: OfferAnswer;
  readonly electronicEncouraged: boolean;
};

/** A planned change of the payment, with the reason that the file keeps for it. */
export type PlannedChange = PaymentChangeFacts & { readonly because: string };
/** A large payment once, with where its money comes from. */
export type PlannedLumpSum = LumpSumFacts & { readonly because: string };

export const levySourceKinds = ['employer', 'bank', 'accounts-receivable', 'other'] as const;
export const levySourceParts = ['name', 'street', 'city', 'state', 'zip'] as const;

/** Where money of the taxpayer could be reached if the agreement ends. A part that is not there is empty. */
export type LevySource = {
  readonly kind: (typeof levySourceKinds)[number];
} & { readonly [Part in (typeof levySourceParts)[number]]: string };

/** What the officer has settled with the taxpayer, until it is sent. */
export type ChosenTerms = {
  readonly type: AgreementTypeId;
  readonly paymentCents: Cents;
  /** The taxpayer's word for a payment that is not the one that was offered. */
  readonly paymentAgreedDay: Day | 'not-agreed';
  readonly paymentChanges: readonly PlannedChange[];
  readonly lumpSums: readonly PlannedLumpSum[];
  readonly dueDay: DueDayChoice;
  readonly firstPaymentDay: Day;
  readonly method: MethodChoice;
  readonly conditions: readonly AgreementCondition[];
  /** When the payment is looked at again, which condition 80 needs. */
  readonly reviewDay: Day | 'none';
  readonly levySources: Unknown<readonly LevySource[] | 'none-known'>;
};
