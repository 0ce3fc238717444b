/**
 * What stands on a list of the program office on a day?
 *
 * Practice: AP-08-1125-0028, Background: the program office is responsible for policy and program management,
 * and Appeals Policy supports it. A change counts from its day on; a proposal counts once it is accepted.
 */
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { type DenialGround, denialGrounds } from '../parameters/denial-grounds.ts';
import type { ReferenceList } from '../parameters/reference-lists.ts';

/** One change of a list, as it was made or proposed; none is ever altered. */
export type ListChange = {
  readonly changeId: string;
  readonly list: ReferenceList;
  /** The name by which records refer to it: `cannabis-income`. */
  readonly entry: string;
  readonly act: 'add' | 'end';
  readonly label: string;
  /** The same in Spanish; changes from before that was asked have none. */
  readonly labelSpanish?: string;
  /** Where it comes from, or where a link leads. */
  readonly detail: string;
  readonly fromDay: Day;
  readonly because: string;
  readonly standing: 'made' | 'proposed' | 'accepted' | 'declined';
  readonly byName: string;
  readonly byRole: string;
  readonly changedAt: Instant;
  readonly decidedByName?: string;
  readonly decidedAt?: Instant;
};

export type ListEntry = Pick<ListChange, 'entry' | 'label' | 'labelSpanish' | 'detail' | 'fromDay'>;

/** What an entry is called in the reader's language. */
export function labelIn(
  language: 'en' | 'es',
  { label, labelSpanish }: { readonly label: string; readonly labelSpanish?: string | undefined },
): string {
  return language === 'es' && labelSpanish !== undefined ? labelSpanish : label;
}

/** What was added and has not ended by that day, in the order of its days. */
export function listOn(changes: readonly ListChange[], list: ReferenceList, on: Day): readonly ListEntry[] {
  const counting = countingOn(changes, list, on);
  return counting
    .filter((change) => change.act === 'add' && latestOf(counting, change.entry) === change)
    .map(({ entry, label, labelSpanish, detail, fromDay }) => ({
      entry,
      label,
      ...(labelSpanish !== undefined && { labelSpanish }),
      detail,
      fromDay,
    }));
}

/** A reason for which a request may be denied: the program's own, or one of the office's additions. */
export type OfferedGround = Pick<DenialGround, 'ground' | 'closes' | 'needs' | 'source'> & {
  readonly label?: string;
  readonly labelSpanish?: string;
};

/** The grounds of a denial on a day: those that shipped, less what has ended, with what was added. */
export function groundsOn(changes: readonly ListChange[], on: Day): readonly OfferedGround[] {
  const counting = countingOn(changes, 'denial-reasons', on);
  const shipped: readonly OfferedGround[] = denialGrounds.filter(
    ({ ground }) => latestOf(counting, ground)?.act !== 'end',
  );
  const added = listOn(changes, 'denial-reasons', on).map(
    ({ entry, detail, fromDay: _from, ...named }): OfferedGround => ({
      ground: entry,
      ...named,
      closes: 'denied-with-concurrence',
      needs: 'facts',
      source: { cite: detail, confidence: 'read', note: 'added by the program office' },
    }),
  );
  return [...shipped, ...added.filter((one) => !shipped.some(({ ground }) => ground === one.ground))];
}

function countingOn(changes: readonly ListChange[], list: ReferenceList, on: Day): readonly ListChange[] {
  return changes
    .filter(({ standing }) => standing === 'made' || standing === 'accepted')
    .filter((change) => change.list === list && change.fromDay <= on)
    .toSorted((a, b) => Number(a.fromDay > b.fromDay) - Number(a.fromDay < b.fromDay));
}

function latestOf(counting: readonly ListChange[], entry: string): ListChange | undefined {
  return counting.findLast((change) => change.entry === entry);
}
