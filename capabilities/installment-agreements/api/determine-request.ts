import { listPersons } from '#capabilities/casework/records.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { invariant } from '#platform/record/invariant.ts';
import type { Told } from '../rules/disclosures/disclosure-facts.ts';
import { closedConditions } from '../rules/locator/closed-conditions.ts';
import { computeTermsProposal } from '../rules/terms/compute-terms-proposal.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { determinationView } from './determination-view.ts';
import { determineRequestContract, type ToldView } from './determine-request.contract.ts';
import { outlookOf } from './outlook.ts';

/** Decides on a recorded request as it stands today. */
export const determineRequest = queryOperation(
  determineRequestContract,
  async ({ input, eyes, actor, law }) => {
    const request = await findRequest(eyes, input.requestId);
    if (request === undefined) throw new NotFound();
    const decided = await decideOnRequest(eyes, request, actor, law);
    const { determination, decisions, terms, onTerms, facts } = decided;
    const { chosen } = request;
    const { grant, 'pending-code': pendingCode } = decisions;
    invariant(grant && pendingCode, 'every decision on a request has been made');
    return {
      taxpayerId: request.taxpayerId,
      determination: determinationView(determination),
      grant,
      pendingCode,
      given: request.given,
      outlook: outlookOf(decided, grant, law, eyes.today, 'on-record'),
      proposal: computeTermsProposal(facts, determination.type, eyes.today, law),
      termsDecision: onTerms.terms,
      warnings: onTerms.warnings,
      prompts: onTerms.prompts,
      closedConditions: closedConditions(facts),
      disclosures: onTerms.disclosures,
      told: await toldView(eyes, request.told),
      ...(chosen && { chosen }),
      ...(terms && { terms }),
    };
  },
);

async function toldView(eyes: Eyes, told: readonly Told[]): Promise<readonly ToldView[]> {
  const persons = await listPersons(eyes, [...new Set(told.map(({ byPersonId }) => byPersonId))]);
  const names = new Map(persons.map(({ personId, name }) => [personId, name]));
  return told.map((one) => ({ ...one, byName: names.get(one.byPersonId) ?? 'unknown' }));
}
