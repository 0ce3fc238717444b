import type { DocumentMediaType } from '#capabilities/casework/index.ts';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { InboundSender } from '../parameters/inbound-kinds.ts';
import type { InboundChannel } from '../rules/channel.ts';
import type { InboundItemEvent, InboundItemState } from './inbound-item.ts';

/** Something that has come in about a taxpayer. */
export type InboundItem = {
  readonly taxpayerId: string;
  readonly inboundItemId: string;
  readonly compartment: string;
  readonly state: InboundItemState;
  readonly version: number;
  readonly channel: InboundChannel;
  readonly sentBy: InboundSender;
  readonly receivedAt: Instant;
  readonly receivedDay: Day;
  /** What it is, in a few words of whoever received it. */
  readonly about: string;
  readonly pages?: number;
  readonly document?: InboundDocument;
  readonly read?: { readonly personId: string; readonly onDay: Day };
  readonly linkedTo?: LinkInboundItemBody;
};

export type InboundDocument = { readonly sha256: string; readonly mediaType: DocumentMediaType };

export type ReceiveInboundItemBody = Pick<
  InboundItem,
  'taxpayerId' | 'inboundItemId' | 'channel' | 'sentBy' | 'receivedAt' | 'about' | 'pages' | 'document'
>;
export type LinkInboundItemBody = { readonly subjectKind: string; readonly subjectId: string };

type InboundItemStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
  readonly actorId: string;
};

/** What a step changes. The rebuild from history folds it. */
export function applyInboundItem(
  before: InboundItem | undefined,
  step: InboundItemStep,
): Omit<InboundItem, 'version'> {
  const event = step.event as InboundItemEvent;
  const state = step.to as InboundItemState;
  if (event === 'receive-inbound-item') {
    const body = step.body as ReceiveInboundItemBody;
    return { ...body, compartment: compartmentOf(body.sentBy), state, receivedDay: step.onDay };
  }
  if (before === undefined) throw new Error(`${event} is a step of something that never came in`);
  if (event === 'read-inbound-item')
    return { ...before, state, read: { personId: step.actorId, onDay: step.onDay } };
  return { ...before, state, linkedTo: step.body as LinkInboundItemBody };
}

/** What the taxpayer's side sent is the taxpayer's to see; what others wrote about the taxpayer is not. */
function compartmentOf(sentBy: InboundSender): string {
  return sentBy === 'taxpayer' || sentBy === 'representative' ? 'shared' : 'collection';
}
