import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { ConveyanceState } from '../parameters/conveyance-states.ts';
import type { DeliveryProof, ReturnReason } from '../parameters/delivery-kinds.ts';
import type { InboundChannel, OutboundChannel } from '../rules/channel.ts';
import type { LetterConcerns } from '../rules/decide-letter-content.ts';
import type { LetterContract } from '../rules/letters/letter-contract.ts';
import { hasLeft, type LetterEvent, type LetterState } from './letter.ts';

/** How, when and by whom a letter left, arrived or came back. */
export type DeliveryEvidence = {
  readonly onDay: Day;
  readonly at: Instant;
  /** Who documented it. */
  readonly personId: string;
  /** What the mail or the machine calls it: the number of a certified letter, of a fax confirmation. */
  readonly reference?: string;
} & (
  | { readonly what: 'sent'; readonly channel: OutboundChannel }
  | { readonly what: 'delivered'; readonly proof: DeliveryProof }
  | { readonly what: 'returned'; readonly because: ReturnReason }
);

/** A letter as it stands. */
export type Letter = {
  readonly taxpayerId: string;
  readonly letterId: string;
  readonly compartment: string;
  readonly state: LetterState;
  readonly version: number;
  /** The record that it is about. */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly contract: LetterContract;
  readonly title: string;
  /** What of the case bears on what the letter has to say. */
  readonly concerns: LetterConcerns;
  readonly conveyance: ConveyanceState;
  /** How the proposal came that it answers; `none` if it answers nothing. */
  readonly receivedBy: Unknown<InboundChannel> | 'none';
  /** The printed letter; absent where it could not be printed. */
  readonly pdf?: LetterPdf;
  readonly evidence: readonly DeliveryEvidence[];
};

export type LetterPdf = { readonly sha256: string; readonly pages: number };

export type RedraftLetterBody = Pick<Letter, 'contract' | 'title' | 'concerns' | 'conveyance' | 'receivedBy'>;
export type DraftLetterBody = RedraftLetterBody &
  Pick<Letter, 'taxpayerId' | 'letterId' | 'subjectKind' | 'subjectId'>;
export type SettleDraftBody = { readonly pdf?: LetterPdf };
export type SendLetterBody = { readonly channel: OutboundChannel; readonly reference?: string };
export type RecordDeliveryBody = { readonly proof: DeliveryProof; readonly reference?: string };
export type RecordReturnBody = { readonly because: ReturnReason; readonly reference?: string };

type LetterStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
  readonly occurredAt: Instant;
  readonly actorId: string;
};

/**
 * What a step changes. The rebuild from history folds it. A letter is the taxpayer's to see from the step by
 * which it leaves; until then it is the agency's own paper.
 */
export function applyLetter(before: Letter | undefined, step: LetterStep): Omit<Letter, 'version'> {
  const state = step.to as LetterState;
  const compartment = hasLeft(state) ? 'shared' : 'collection';
  if (step.event === 'draft-letter')
    return { ...(step.body as DraftLetterBody), compartment, state, evidence: [] };
  if (before === undefined) throw new Error(`${step.event} is a step of a letter that was never drafted`);
  return { ...changed(before, step), compartment, state };
}

function changed(before: Letter, step: LetterStep): Letter {
  const event = step.event as LetterEvent;
  const { onDay, occurredAt: at, actorId: personId } = step;
  const noted = { onDay, at, personId };
  const withEvidence = (one: DeliveryEvidence): Letter => ({
    ...before,
    evidence: [...before.evidence, one],
  });
  switch (event) {
    case 'draft-letter':
    case 'void-letter':
      return before;
    case 'redraft-letter':
      return { ...withoutPdf(before), ...(step.body as RedraftLetterBody) };
    case 'release-letter':
    case 'block-letter':
      return { ...before, ...(step.body as SettleDraftBody) };
    case 'send-letter':
      return withEvidence({ what: 'sent', ...noted, ...(step.body as SendLetterBody) });
    case 'record-delivery':
      return withEvidence({ what: 'delivered', ...noted, ...(step.body as RecordDeliveryBody) });
    case 'record-return':
      return withEvidence({ what: 'returned', ...noted, ...(step.body as RecordReturnBody) });
  }
}

function withoutPdf({ pdf: _, ...letter }: Letter): Letter {
  return letter;
}

/** When the last of what is documented of a letter happened: what follows cannot have been before. */
export function lastEvidenceAt({ evidence }: Letter): Instant | undefined {
  return evidence.at(-1)?.at;
}

/** By which channel a letter left last; undefined where it has not left. */
export function lastChannelOf({ evidence }: WithChannels): OutboundChannel | undefined {
  return evidence.findLast(({ channel }) => channel !== undefined)?.channel;
}

/** A letter, or a view of it: only that it was sent names a channel. */
type WithChannels = {
  readonly evidence: readonly { readonly what: string; readonly channel?: OutboundChannel | undefined }[];
};
