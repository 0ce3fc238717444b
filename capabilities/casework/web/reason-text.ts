import type { z } from 'zod';
import { formatDay } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import type { zRiskReason } from '../api/list-queue.contract.ts';

/** Why a row ranks where it ranks, as a sentence. */
export function reasonText({ reason, day, at }: z.output<typeof zRiskReason>, speech: Speaker): string {
  const when = at === undefined ? day && formatDay(day, speech) : formatInstant(at, speech, 'sentence');
  return speech.tell(`risk.${reason}`, { day: when ?? '' });
}
