import { useEffect, useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import { useSpeech } from '#ui/speech.tsx';
import { nothingGiven } from '../facts/given.ts';
import { type Draft, dropDraft, keepDraft, readDraft } from './draft.ts';
import { readInstant } from '#ui/form/read-instant.ts';
import { momentOf } from './received-fields.tsx';
import { previewInput } from './use-preview.ts';

/** The proposal as it is typed, kept on this device until it is recorded. */
export function useDraft(taxpayerId: string, now: Instant) {
  const speech = useSpeech();
  const [kept] = useState(() => readDraft(taxpayerId));
  const [draft, setDraft] = useState<Draft>(() => kept ?? emptyDraft(now, speech));
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (draft !== kept) keepDraft(taxpayerId, draft);
  }, [draft, kept, taxpayerId]);
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
    change: (part: Partial<Draft>) => setDraft({ ...draft, ...part }),
    startOver: () => {
      dropDraft(taxpayerId);
      setDraft(emptyDraft(now, speech));
      setRound(round + 1);
    },
  };
}

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
