import { temporaryChanges } from '#capabilities/mediation/index.ts';
import { addDays, type Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { GuidanceDocument } from '#kernel/law/source.ts';
import { lastDayOf, standingOfChange, type TemporaryChange } from '#kernel/law/temporary.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { guidanceDocuments } from '../parameters/guidance-documents.ts';
import { adoptionOf, guidanceStandingOf, nextAdoptionAfter } from '../rules/guidance-standing.ts';
import { listGuidanceWarnings } from '../rules/temporary-guidance.ts';
import { listRulings } from '../store/ruling-store.ts';
import { listCommentsContract } from './list-comments.contract.ts';
import { decideAboutGuidanceContract } from './decide-about-guidance.contract.ts';
import {
  type GuidanceView,
  listGuidanceContract,
  type TemporaryChangeView,
} from './list-guidance.contract.ts';

/** The register as it stands on a day. It tells nothing of any taxpayer. */
export const listGuidance = queryOperation(listGuidanceContract, async ({ input, eyes, actor, law }) => {
  const on = input.on ?? eyes.today;
  return {
    today: eyes.today,
    on,
    lawId: law.id,
    documents: guidanceDocuments.toReversed().map((document) => guidanceView(document, on, law)),
    changes: temporaryChanges.map((change) => changeView(change, on, law)),
    warnings: [...listGuidanceWarnings(on, law)],
    rulings: [...(await listRulings(eyes))],
    seesComments: listCommentsContract.by.includes(actor.role),
    mayDecide: decideAboutGuidanceContract.by.includes(actor.role),
  };
});

function guidanceView(document: GuidanceDocument, on: Day, law: Law): GuidanceView {
  const { id, ...named } = document;
  const adoption = adoptionOf(document, law);
  const lastDay = lastDayHere(document, on, law);
  return {
    ...named,
    documentId: id,
    standing: guidanceStandingOf(document, on, law),
    ...(adoption && { adoptedFromDay: adoption.fromDay }),
    ...(lastDay && { lastDay }),
  };
}

function changeView(change: TemporaryChange, on: Day, law: Law): TemporaryChangeView {
  const { id, origin, document, firstDay, lastDay } = change;
  return {
    changeId: id,
    origin,
    documentId: document,
    firstDay,
    lastDay,
    lastDayNow: lastDayOf(change, on, law),
    standing: standingOfChange(change, on, law),
    law: change.law.cite,
  };
}

function lastDayHere(document: GuidanceDocument, on: Day, law: Law): Day | undefined {
  const adoption = adoptionOf(document, law);
  const next = adoption && nextAdoptionAfter(adoption, law);
  const dayBefore = next && addDays(next.fromDay, -1);
  const { id, expiryDay: foreseen } = document;
  const expiryDay = foreseen && lastDayOf({ id, lastDay: foreseen }, on, law);
  if (dayBefore === undefined || expiryDay === undefined) return dayBefore ?? expiryDay;
  return dayBefore < expiryDay ? dayBefore : expiryDay;
}
