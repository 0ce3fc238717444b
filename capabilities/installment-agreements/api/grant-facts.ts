import { isMet } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import { type CaseFacts, includedModules } from '../rules/case-facts.ts';
import { decideApproval } from '../rules/decide-approval.ts';
import type { GrantFacts } from '../rules/decide-grant.ts';
import type { Determination } from '../rules/determine.ts';
import type { Receipt } from './decide-receipt.ts';

/** What of the day and of the record the grant reads beside the case. */
export type GrantMoment = Pick<
  GrantFacts,
  'onDay' | 'pendingCodeDue' | 'pendingCodeAsked' | 'formFindings' | 'termsFindings' | 'disclosureFindings'
>;

/**
 * What the grant of a type hangs on. Where no type fits, the findings of the one that asks least say what is
 * in the way.
 */
export function grantFactsOf(
  facts: CaseFacts,
  pending: Receipt['pending'],
  determination: Determination,
  type: AgreementTypeId | 'none',
  moment: GrantMoment,
  law: Law,
): GrantFacts {
  const entry = determination.types.find(({ id }) => id === type) ?? determination.types[0];
  const chosen = entry?.id ?? 'guaranteed';
  const { llcLiability } = facts.taxpayer;
  return {
    ...moment,
    case: { compliance: facts.compliance, taxpayer: facts.taxpayer },
    requestFindings: wantingIn(pending),
    typeFindings: entry === undefined ? [] : [...entry.findings, ...entry.needFindings],
    modulesCovered: includedModules(facts).length,
    dueDayOfMonth: facts.request.dueDayOfMonth,
    feeCents: determination.fee.feeCents,
    approvalFindings: decideApproval({ onDay: moment.onDay, type: chosen, llcLiability }, law).findings,
    completedDay: facts.request.completedDay,
  };
}

/**
 * What is pending stays pending whatever is learned later; but no agreement comes of it while a part is
 * wanting.
 */
function wantingIn({ outcome, findings }: Receipt['pending']): GrantFacts['requestFindings'] {
  if (outcome === 'pending') return [];
  // Returns are looked at on the day of the grant, not on that of the request.
  return findings.filter((finding) => !isMet(finding) && finding.test !== 'required-returns-filed');
}
