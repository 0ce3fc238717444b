import { useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import { useSpeech } from '#ui/speech.tsx';
import { useLocation } from 'react-router';
import { proposalChannels } from '../../parameters/request-channels.ts';
import { nothingGiven } from '../facts/given.ts';
import { type Draft, dropDraft, keepDraft, readDraft } from './draft.ts';
import { readInstant } from '#ui/form/read-instant.ts';
import { momentOf } from './received-fields.tsx';
import { previewInput } from './use-preview.ts';

/** The proposal as it is typed, kept on this device until it is recorded. */
export function useDraft(taxpayerId: string, now: Instant) {
  const speech = useSpeech();
  const [kept] = useState(() => readDraft(taxpayerId));
  const cameIn = useCameIn();
  const [draft, setDraft] = useState<Draft>(() => begun(kept, cameIn, emptyDraft(now, speech)));
  const [round, setRound] = useState(0);
  const receivedAt = readInstant(draft, speech.timeZone);
  const identifiedAt =
    draft.identified === 'now' ? undefined : readInstant(draft.identified, speech.timeZone);
  return {
    draft,
    /** What was known from an earlier visit. */
    kept: round === 0 ? kept : undefined,
    /** Goes up when it is begun anew, so that every field begins anew as well. */
    round,
    receivedAt,
    base:
      receivedAt && previewInput(taxpayerId, draft, { receivedAt, ...(identifiedAt && { identifiedAt }) }),
    // Only what somebody typed is kept: a form that was opened and left alone would keep the time of opening
    // it.
    change: (part: Partial<Draft>) => {
      const changed = { ...draft, ...part };
      // A field may tell what it began with, which nobody has typed.
      if (JSON.stringify(changed) === JSON.stringify(draft)) return;
      keepDraft(taxpayerId, changed);
      setDraft(changed);
    },
    startOver: () => {
      dropDraft(taxpayerId);
      setDraft(emptyDraft(now, speech));
      setRound(round + 1);
    },
  };
}

/** What was typed before stays; what came in and brought the person here belongs to it all the same. */
function begun(kept: Draft | undefined, cameIn: Partial<Draft>, empty: Draft): Draft {
  if (kept === undefined) return { ...empty, ...cameIn };
  const { inboundItemId = kept.inboundItemId } = cameIn;
  return { ...kept, inboundItemId };
}

/** How and when the thing came in from which the person went here, if that is whence they came. */
function useCameIn(): Partial<Draft> {
  const speech = useSpeech();
  const given = useLocation().state as { readonly received?: CameIn } | null;
  const received = given?.received;
  if (received === undefined) return {};
  const { inboundItemId, channel, receivedAt } = received;
  const moment = { ...momentOf(receivedAt, speech), inboundItemId };
  // What has a name of its own is picked; another way in is not guessed.
  const named = proposalChannels.find((one) => one === channel);
  return named === undefined ? moment : { ...moment, channel: named };
}

type CameIn = { readonly inboundItemId?: string; readonly channel: string; readonly receivedAt: Instant };

function emptyDraft(now: Instant, speech: ReturnType<typeof useSpeech>): Draft {
  return {
    channel: 'phone',
    channelText: '',
    ...momentOf(now, speech),
    identified: 'now',
    moduleIds: [],
    leftOut: [],
    withTaxpayerIds: [],
    given: nothingGiven,
  };
}
