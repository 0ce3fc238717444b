import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { lastDayOf, type Ruling } from '#kernel/law/temporary.ts';
import { temporaryGuidance } from './temporary-guidance.ts';

/** What may be decided about a temporary document, and about one change that it makes. */
export const outcomesOf = {
  document: ['extended', 'modified', 'incorporated'],
  change: ['made-permanent', 'extended', 'adjusted', 'discontinued'],
} as const satisfies Record<'document' | 'change', readonly Ruling['outcome'][]>;

/** Decisions by which something goes on until a day that has to be named. */
const namesLastDay: readonly Ruling['outcome'][] = ['extended', 'adjusted'];

/** Why a decision about temporary guidance cannot be recorded: the code of the refusal and its field. */
export type RulingRefusal = {
  readonly code:
    | 'guidance-must-be-temporary'
    | 'outcome-must-fit-guidance'
    | 'ruling-must-not-come-before-guidance'
    | 'last-day-must-be-named'
    | 'last-day-must-not-be-named'
    | 'last-day-must-be-later';
  readonly field: string;
};

/** What stands against a decision about temporary guidance; undefined where nothing does. */
export function refusalOfRuling(ruling: Ruling, law: Law): RulingRefusal | undefined {
  const guidance = temporaryGuidance.find(({ id }) => id === ruling.about);
  if (guidance === undefined) return { code: 'guidance-must-be-temporary', field: 'about' };
  const fitting: readonly Ruling['outcome'][] = outcomesOf[guidance.kind];
  if (!fitting.includes(ruling.outcome)) return { code: 'outcome-must-fit-guidance', field: 'outcome' };
  if (ruling.fromDay < guidance.firstDay)
    return { code: 'ruling-must-not-come-before-guidance', field: 'fromDay' };
  return refusalOfLastDay(ruling, lastDayOf(guidance, ruling.fromDay, law));
}

function refusalOfLastDay({ outcome, fromDay, lastDay }: Ruling, before: Day): RulingRefusal | undefined {
  const field = 'lastDay';
  if (!namesLastDay.includes(outcome))
    return lastDay === undefined ? undefined : { code: 'last-day-must-not-be-named', field };
  if (lastDay === undefined) return { code: 'last-day-must-be-named', field };
  if (lastDay < fromDay || (outcome === 'extended' && lastDay <= before))
    return { code: 'last-day-must-be-later', field };
  return undefined;
}
