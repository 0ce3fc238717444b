import { addDays, type Day } from '../calendar/day.ts';
import type { Law } from './law.ts';
import type { Citation, DocumentId } from './source.ts';

/**
 * A change of the rules that was made for a time, to be ended, altered or kept by a decision of its own:
 * other changes of the same document may end differently.
 */
export type TemporaryChange = {
  /** `mediation.executive-concurrence` */
  readonly id: string;
  /** Where it comes from, and the document by which it binds. */
  readonly origin: DocumentId;
  readonly document: DocumentId;
  readonly firstDay: Day;
  /** The last day that was foreseen for it. */
  readonly lastDay: Day;
  readonly law: Citation;
};

/** What may be decided about temporary guidance: about one change, or about the term of a whole document. */
export const rulingOutcomes = [
  'made-permanent',
  'extended',
  'adjusted',
  'discontinued',
  'incorporated',
  'modified',
] as const;

/** A decision about a temporary change, or about the term of a whole document. The latest one counts. */
export type Ruling = {
  /** The id of the change or of the document. */
  readonly about: string;
  readonly outcome: (typeof rulingOutcomes)[number];
  /** From when it counts. */
  readonly fromDay: Day;
  /** The new last day, where it has one. */
  readonly lastDay?: Day;
};

/**
 * How a temporary change stands on a day. `unconfirmed`: its last day has passed and nobody has decided; it
 * goes on being followed, and every screen that rests on it says so.
 */
export type ChangeStanding = 'to-come' | 'in-force' | 'permanent' | 'unconfirmed' | 'discontinued';

/** How a temporary change stands on a day. Nothing is switched by the calendar alone. */
export function standingOfChange(change: TemporaryChange, on: Day, law: Law): ChangeStanding {
  if (on < change.firstDay) return 'to-come';
  const ruling = rulingOn(change.id, on, law);
  if (ruling?.outcome === 'discontinued') return 'discontinued';
  if (ruling?.outcome === 'made-permanent') return 'permanent';
  return on <= lastDayOf(change, on, law) ? 'in-force' : 'unconfirmed';
}

/** Whether a temporary change is to be followed on a day: from its first day, until it is discontinued. */
export function binds(change: TemporaryChange, on: Day, law: Law): boolean {
  const standing = standingOfChange(change, on, law);
  return standing !== 'to-come' && standing !== 'discontinued';
}

/** The last day that is foreseen for a change or a document, as it was known on a day. */
export function lastDayOf(
  { id, lastDay }: { readonly id: string; readonly lastDay: Day },
  on: Day,
  law: Law,
): Day {
  return rulingOn(id, on, law)?.lastDay ?? lastDay;
}

/** The decision about a change or a document that counts on a day. */
export function rulingOn(about: string, on: Day, law: Law): Ruling | undefined {
  return law.rulings
    ?.filter((ruling) => ruling.about === about && ruling.fromDay <= on)
    .toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
    .at(-1);
}

/** The first day on which the owner of a temporary change is warned that it ends. */
export function firstWarningDay(lastDay: Day, daysBefore: number): Day {
  return addDays(lastDay, -daysBefore);
}
