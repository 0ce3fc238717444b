import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { GuidanceDocument } from '#kernel/law/source.ts';
import { guidanceDocuments } from '../parameters/guidance-documents.ts';
import { guidanceStandingOf } from './guidance-standing.ts';

/** How a document stands that a taxpayer is told of: it counts, or is adopted from a day to come. */
export const publicStandings = ['in-force', 'to-come'] as const;

/** A document that everybody can read, as it stands on a day. */
export type PublicDocument = GuidanceDocument & {
  readonly publishedAt: string;
  readonly standing: (typeof publicStandings)[number];
};

/** What counts on a day, or will, and is public: what a taxpayer can be shown and told to read. */
export function publicGuidanceOn(on: Day, law: Law): readonly PublicDocument[] {
  return guidanceDocuments.flatMap((document) => {
    const { publishedAt } = document;
    const found = guidanceStandingOf(document, on, law);
    const standing = publicStandings.find((one) => one === found);
    return publishedAt === undefined || standing === undefined
      ? []
      : [{ ...document, publishedAt, standing }];
  });
}
