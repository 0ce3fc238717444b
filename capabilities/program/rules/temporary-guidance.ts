import { expiryWarningDays, temporaryChanges } from '#capabilities/mediation/index.ts';
import { addDays, type Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { firstWarningDay, lastDayOf, type Ruling, rulingOn } from '#kernel/law/temporary.ts';
import { guidanceDocuments } from '../parameters/guidance-documents.ts';

/** What was made for a time: a document with an expiry, or one change that it makes. */
export type TemporaryGuidance = {
  readonly id: string;
  readonly kind: 'document' | 'change';
  readonly firstDay: Day;
  /** The last day that was foreseen at first; it stays known after an extension. */
  readonly lastDay: Day;
};

/** Everything that was made for a time, documents before the changes that they make. */
export const temporaryGuidance: readonly TemporaryGuidance[] = [
  ...guidanceDocuments.flatMap(({ id, effectiveDay, expiryDay }) =>
    expiryDay === undefined
      ? []
      : [{ id, kind: 'document', firstDay: effectiveDay, lastDay: expiryDay } as const],
  ),
  ...temporaryChanges.map(
    ({ id, firstDay, lastDay }) => ({ id, kind: 'change', firstDay, lastDay }) as const,
  ),
];

/** Its owner is told that it ends, or that it has ended and nobody has decided what follows. */
export type GuidanceWarning = {
  readonly about: string;
  readonly kind: 'ends-soon' | 'past-end';
  readonly lastDay: Day;
  /** Since when the warning stands. */
  readonly sinceDay: Day;
};

/** Decisions after which nothing runs out any more. */
const settled: readonly Ruling['outcome'][] = ['made-permanent', 'discontinued', 'incorporated'];

/** What the owner of temporary guidance has to decide about on a day. Nothing is switched by it. */
export function listGuidanceWarnings(on: Day, law: Law): readonly GuidanceWarning[] {
  return temporaryGuidance.flatMap((guidance): readonly GuidanceWarning[] => {
    const ruling = rulingOn(guidance.id, on, law);
    if (ruling !== undefined && settled.includes(ruling.outcome)) return [];
    const lastDay = lastDayOf(guidance, on, law);
    const daysBefore = inForce(expiryWarningDays, on, law).value;
    const warnedFrom = firstWarningDay(lastDay, daysBefore);
    if (on < warnedFrom) return [];
    return on <= lastDay
      ? [{ about: guidance.id, kind: 'ends-soon', lastDay, sinceDay: warnedFrom }]
      : [{ about: guidance.id, kind: 'past-end', lastDay, sinceDay: addDays(lastDay, 1) }];
  });
}
