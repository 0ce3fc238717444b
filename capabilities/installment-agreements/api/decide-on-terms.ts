import type { Day } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { waitsForApproval } from '../process/agreement-request.ts';
import { type CaseFacts, includedModules } from '../rules/case-facts.ts';
import { computeLocatorNumber } from '../rules/compute-locator-number.ts';
import { computeMonthlyPaymentCents } from '../rules/compute-monthly-payment.ts';
import { decideApproval } from '../rules/decide-approval.ts';
import { decideLocatorNumber } from '../rules/decide-locator-number.ts';
import { decideDisclosures } from '../rules/disclosures/decide-disclosures.ts';
import type { DisclosureFacts } from '../rules/disclosures/disclosure-facts.ts';
import { outstandingPrompts } from '../rules/disclosures/outstanding-prompts.ts';
import { reducedRatePossible } from '../rules/disclosures/reduced-rate-possible.ts';
import { decideTerms, type TermsFacts } from '../rules/terms/decide-terms.ts';
import { termsWarnings } from '../rules/terms/terms-warnings.ts';

/** What the terms of a request come to, and what the taxpayer was told of them. */
export type OnTerms = {
  readonly terms: Decision;
  readonly disclosures: Decision;
  /** Lawful, and to be looked at all the same. */
  readonly warnings: readonly Finding[];
  /** What is to be done while an approval is outstanding. */
  readonly prompts: readonly Finding[];
};

/**
 * Decides on the terms as they are set; what waits for approval counts as of the day on which it was sent.
 */
export function decideOnTerms(
  request: AgreementRequest,
  facts: CaseFacts,
  type: AgreementTypeId | 'none',
  today: Day,
  law: Law,
): OnTerms {
  const { chosen, terms, told } = request;
  const onDay = waitsForApproval(request.state) && terms ? terms.settledDay : today;
  return {
    terms: decideTerms({ ...termsFactsOf(request, onDay), ...locatorFacts(facts, type, onDay, law) }, law),
    disclosures: decideDisclosures({ ...disclosureFactsOf(facts, type, today, law), told }, law),
    warnings: chosen ? termsWarnings({ onDay: today, chosen }, law) : [],
    prompts: outstandingPrompts({
      waitsForApproval: waitsForApproval(request.state),
      told,
      pendingCodeDue: request.codeFor.length > 0 && !request.codeAsked,
    }),
  };
}

type LocatorFacts = Pick<TermsFacts, 'locatorNumber' | 'locatorFindings'>;

function termsFactsOf({ chosen, given }: AgreementRequest, onDay: Day): Omit<TermsFacts, keyof LocatorFacts> {
  const offered = computeMonthlyPaymentCents(given.request.payment);
  return { onDay, chosen: chosen ?? 'none', offeredCents: offered };
}

/** The number is made from what was chosen: whether it may stand says whether that may be chosen here. */
function locatorFacts(facts: CaseFacts, type: AgreementTypeId | 'none', onDay: Day, law: Law): LocatorFacts {
  const number = type === 'none' ? type : computeLocatorNumber(facts, type).number;
  if (type === 'none' || number === 'none' || number === 'unknown')
    return { locatorNumber: number, locatorFindings: [] };
  const { findings } = decideLocatorNumber({ ...facts, onDay }, { number, type }, law);
  return { locatorNumber: number, locatorFindings: findings };
}

function disclosureFactsOf(
  facts: CaseFacts,
  type: AgreementTypeId | 'none',
  onDay: Day,
  law: Law,
): Omit<DisclosureFacts, 'told'> {
  const { taxpayer, compliance, request } = facts;
  const { llcLiability } = taxpayer;
  const approval = type === 'none' ? type : decideApproval({ onDay, type, llcLiability }, law).outcome;
  return {
    onDay,
    entity: taxpayer.entity,
    kinds: includedModules(facts).map(({ kind }) => kind),
    estimatedPaymentsCurrent: compliance.estimatedPaymentsCurrent,
    method: request.method,
    reducedRate: reducedRatePossible(facts, onDay, law),
    approvalNeeded: approval === 'none' ? 'unknown' : approval === 'group-manager',
  };
}
