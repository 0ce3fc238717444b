import type { Day } from '#kernel/calendar/day.ts';
import type { Adoption, Law } from '#kernel/law/law.ts';
import type { GuidanceDocument } from '#kernel/law/source.ts';
import { lastDayOf } from '#kernel/law/temporary.ts';

/** How a document stands to the agency's work on a day. */
export const guidanceStandings = ['in-force', 'to-come', 'superseded', 'expired', 'shipped'] as const;
export type GuidanceStanding = (typeof guidanceStandings)[number];

/**
 * How a document of the register stands on a day: `shipped` has not been adopted, `superseded` has an
 * adopted edition of the same series after it.
 */
export function guidanceStandingOf(document: GuidanceDocument, on: Day, law: Law): GuidanceStanding {
  const adoption = adoptionOf(document, law);
  if (adoption === undefined) return 'shipped';
  if (adoption.fromDay > on) return 'to-come';
  const next = nextAdoptionAfter(adoption, law);
  if (next !== undefined && next.fromDay <= on) return 'superseded';
  const { id, expiryDay } = document;
  const hasEnded = expiryDay !== undefined && lastDayOf({ id, lastDay: expiryDay }, on, law) < on;
  return hasEnded ? 'expired' : 'in-force';
}

/** When the agency adopted a document; undefined where it has not. */
export function adoptionOf({ id }: GuidanceDocument, { adopted }: Law): Adoption | undefined {
  return adopted.find(({ document }) => document.id === id);
}

/** The adopted edition that takes the place of another one. */
export function nextAdoptionAfter({ document, fromDay }: Adoption, { adopted }: Law): Adoption | undefined {
  const [next] = adopted
    .filter((other) => other.document.series === document.series && other.fromDay > fromDay)
    .toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
  return next;
}
