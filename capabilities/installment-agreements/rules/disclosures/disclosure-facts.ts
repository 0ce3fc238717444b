import type { KindOfTax } from '#capabilities/accounts/index.ts';
import type { EntityKind } from '#capabilities/taxpayers/index.ts';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Holds, Unknown } from '#kernel/decision/finding.ts';
import type { ConversationChannel } from '../../parameters/conversation-channels.ts';
import type { ToldItem } from '../../parameters/disclosure-items.ts';
import type { PaymentMethod } from '../../parameters/payment-methods.ts';
import type { ComplianceFacts } from '../facts/compliance-facts.ts';

/** That one thing was told, or why it was left out: when, how and by whom. */
export type Told = {
  readonly item: ToldItem;
  readonly at: Instant;
  readonly onDay: Day;
  readonly channel: ConversationChannel;
  readonly byPersonId: string;
  /** Set where it was left out, with the reason; it counts only where the facts leave that open. */
  readonly leftOutBecause?: string;
  /** What the taxpayer said to it. */
  readonly answer?: string;
};

export type DisclosureFacts = {
  readonly onDay: Day;
  readonly entity: EntityKind;
  /** The kinds of tax that the agreement covers. */
  readonly kinds: readonly KindOfTax[];
  readonly estimatedPaymentsCurrent: ComplianceFacts['estimatedPaymentsCurrent'];
  readonly method: Unknown<PaymentMethod>;
  /** The agreement would reduce the penalty for paying late on one of the taxes at least. */
  readonly reducedRate: Holds;
  /** A manager has to approve, or the type that says so is not known yet. */
  readonly approvalNeeded: Holds;
  readonly told: readonly Told[];
};
