import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { GuidanceDocument } from '#kernel/law/source.ts';
import { guidanceDocuments } from '../parameters/guidance-documents.ts';
import { guidanceStandingOf } from './guidance-standing.ts';

/** A document that everybody can read. */
export type PublicDocument = GuidanceDocument & { readonly publishedAt: string };

/** What is in force on a day and public: what a taxpayer can be shown and told to read. */
export function publicGuidanceOn(on: Day, law: Law): readonly PublicDocument[] {
  return guidanceDocuments.filter(
    (document): document is PublicDocument =>
      document.publishedAt !== undefined && guidanceStandingOf(document, on, law) === 'in-force',
  );
}
