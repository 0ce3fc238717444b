import type { EnteredFacts } from '../facts/given.ts';
import type { previewProposalContract } from '../../api/preview-proposal.contract.ts';
import type { InputOf } from '#ui/api/call.ts';

export type Channel = InputOf<typeof previewProposalContract>['channel'];

/** A proposal that is being taken: what was typed, before it is recorded. It holds no name and no number. */
export type Draft = EnteredFacts & {
  readonly channel: Channel;
  /** How it came, where the channel is none of those that have a name. */
  readonly channelText: string;
  readonly day: string;
  readonly time: string;
  /** When somebody here knew of it, where that was before now. */
  readonly identified: { readonly day: string; readonly time: string } | 'now';
  readonly withTaxpayerIds: readonly string[];
  /** What came in and brings it, where that is on record: it is put to the request with the proposal. */
  readonly inboundItemId?: string | undefined;
};

/** A new form of the draft gets a new number, so that an old one is never read as one. */
const keyOf = (taxpayerId: string) => `accord.draft.proposal.2.${taxpayerId}`;

/** The draft of a taxpayer that this device has kept; undefined if there is none that can be read. */
export function readDraft(taxpayerId: string): Draft | undefined {
  const text = localStorage.getItem(keyOf(taxpayerId));
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Draft;
  } catch {
    return undefined;
  }
}

export function keepDraft(taxpayerId: string, draft: Draft): void {
  localStorage.setItem(keyOf(taxpayerId), JSON.stringify(draft));
}

export function dropDraft(taxpayerId: string): void {
  localStorage.removeItem(keyOf(taxpayerId));
}
