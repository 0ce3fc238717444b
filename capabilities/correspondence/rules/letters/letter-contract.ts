import type { Day } from '#kernel/calendar/day.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { InboundChannel } from '../channel.ts';
import type { AppealAcknowledgement, MediationDenial, MediationPacket } from './appeals-contracts.ts';
import type { LetterHead } from './letter-head.ts';

export type PaymentWay =
  'direct-debit' | 'payroll-deduction' | 'eftps' | 'direct-pay' | 'card' | 'check' | 'other';

/** Of the conditions of an agreement only these stand in the taxpayer's letter. */
export type LetterCondition =
  | { readonly kind: 'cross-reference'; readonly maskedTin: string }
  | { readonly kind: 'levy-stays'; readonly source: string };

/** A payment that differs from the others. */
export type LetterPayment = { readonly onDay: Day; readonly amountCents: Cents };

/** The low-income fee as it stands for this person, and the last day to ask for it. */
export type LowIncomeFee = {
  readonly treatment: 'standard' | 'reduced' | 'waived';
  readonly reducedFeeCents: Cents;
  readonly incomeMaxPercent: number;
  readonly applyByDay: Day;
  readonly applyDays: number;
  readonly formNumber: string;
  readonly formWebsite: string;
  readonly formTelephone: string;
};

/** The written confirmation of an agreement. Every figure comes from the decision behind it. */
export type AgreementConfirmation = LetterHead & {
  readonly kind: 'agreement-confirmation';
  /** Unknown while the agency has set none for such an agreement; a draft then does not leave. */
  readonly letterNumber: Unknown<string>;
  /** A module as its key, `30 202012`, with what is owed on the balance day. */
  readonly modules: readonly { readonly module: string; readonly balanceCents: Unknown<Cents> }[];
  readonly balanceDay: Day;
  readonly monthlyPaymentCents: Cents;
  readonly dueDayOfMonth: number;
  readonly firstPaymentCents: Cents;
  readonly firstDueDay: Day;
  readonly lastPayment: Unknown<{ readonly paymentCents: Cents; readonly dueDay: Day }>;
  /** Planned changes of the monthly payment, each from a due day on, and large payments once. */
  readonly changes?: readonly LetterPayment[];
  readonly lumpSums?: readonly LetterPayment[];
  readonly paymentWay: Unknown<PaymentWay>;
  /** Where payments by mail go. */
  readonly mailTo: readonly string[];
  readonly feeCents: Cents;
  /** None for partnerships and corporations. */
  readonly lowIncomeFee: LowIncomeFee | 'none';
  /** In percent a year. */
  readonly interestPercent: number;
  /**
   * The penalty for paying late in percent a month, each rate that a module has now; none where none bears
   * it.
   */
  readonly failureToPayPercents: Unknown<readonly number[]>;
  readonly lienNotice: 'may-be-filed' | 'filed' | 'not-possible';
  readonly levyPossible: boolean;
  readonly appealDays: number;
  readonly conditions: readonly LetterCondition[];
  /** Why the agreement was made: findings of its decision. */
  readonly reasons: readonly Finding[];
};

/** One of the four parts of a request that is still missing. */
export type MissingPart =
  | { readonly part: 'identity' | 'liability' | 'payment'; readonly law: Citation }
  | {
      readonly part: 'returns';
      readonly returns: readonly { readonly formNumber: string; readonly period: string }[];
      readonly law: Citation;
    };

/** The request for exactly what a payment plan request still lacks. */
export type MissingPartsRequest = LetterHead & {
  readonly kind: 'missing-parts';
  readonly requestReceivedDay: Day;
  readonly requestChannel: InboundChannel;
  readonly missing: readonly MissingPart[];
  /** With these parts the request is whole: nothing else is failing or still to be found out. */
  readonly wholeWithThese: boolean;
  readonly answerByDay: Day;
  readonly answerFax?: string;
  readonly answerTo: readonly string[];
};

/** The data contract of every letter. */
export type LetterContract =
  AgreementConfirmation | MissingPartsRequest | AppealAcknowledgement | MediationDenial | MediationPacket;
