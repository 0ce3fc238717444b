import type { Instant } from '#kernel/calendar/day.ts';
import { outcomeOf } from '#ui/findings/decision-card.tsx';
import type { Speaker } from '#ui/speech.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import type { Preview } from './use-preview.ts';

/** "Pending from Mon, Apr 3, 2023, 9:12 a.m. ET", or what else it would be. */
export function liveSentence({ determination }: Preview, receivedAt: Instant, speech: Speaker): string {
  const at = formatInstant(receivedAt, speech, 'sentence');
  const { pending } = determination;
  return speech.find(`live.outcome.${pending.outcome}`, { at }) ?? outcomeOf(pending, speech);
}
