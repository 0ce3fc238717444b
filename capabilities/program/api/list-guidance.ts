import { addDays, type Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { GuidanceDocument } from '#kernel/law/source.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { guidanceDocuments } from '../parameters/guidance-documents.ts';
import { adoptionOf, guidanceStandingOf, nextAdoptionAfter } from '../rules/guidance-standing.ts';
import { type GuidanceView, listGuidanceContract } from './list-guidance.contract.ts';

/** The register as it stands on a day. It tells nothing of any taxpayer. */
export const listGuidance = queryOperation(listGuidanceContract, ({ input, eyes, law }) => {
  const on = input.on ?? eyes.today;
  return Promise.resolve({
    today: eyes.today,
    on,
    lawId: law.id,
    documents: guidanceDocuments.toReversed().map((document) => guidanceView(document, on, law)),
  });
});

function guidanceView(document: GuidanceDocument, on: Day, law: Law): GuidanceView {
  const { id, ...named } = document;
  const adoption = adoptionOf(document, law);
  const lastDay = lastDayOf(document, law);
  return {
    ...named,
    documentId: id,
    standing: guidanceStandingOf(document, on, law),
    ...(adoption && { adoptedFromDay: adoption.fromDay }),
    ...(lastDay && { lastDay }),
  };
}

function lastDayOf(document: GuidanceDocument, law: Law): Day | undefined {
  const adoption = adoptionOf(document, law);
  const next = adoption && nextAdoptionAfter(adoption, law);
  const dayBefore = next && addDays(next.fromDay, -1);
  const { expiryDay } = document;
  if (dayBefore === undefined || expiryDay === undefined) return dayBefore ?? expiryDay;
  return dayBefore < expiryDay ? dayBefore : expiryDay;
}
