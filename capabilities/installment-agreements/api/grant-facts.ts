import type { Law } from '#kernel/law/law.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import { type CaseFacts, includedModules } from '../rules/case-facts.ts';
import { decideApproval } from '../rules/decide-approval.ts';
import type { GrantFacts } from '../rules/decide-grant.ts';
import type { Determination } from '../rules/determine.ts';

/**
 * What the grant of a type hangs on. Where no type fits, the findings of the one that asks least say what is
 * in the way.
 */
export function grantFactsOf(
  facts: CaseFacts,
  determination: Determination,
  type: AgreementTypeId | 'none',
  moment: Pick<GrantFacts, 'onDay' | 'pendingCodeDue' | 'pendingCodeAsked'>,
  law: Law,
): GrantFacts {
  const entry = determination.types.find(({ id }) => id === type) ?? determination.types[0];
  const chosen = entry?.id ?? 'guaranteed';
  const { llcLiability } = facts.taxpayer;
  return {
    ...moment,
    case: { compliance: facts.compliance, taxpayer: facts.taxpayer },
    typeFindings: entry === undefined ? [] : [...entry.findings, ...entry.needFindings],
    modulesCovered: includedModules(facts).length,
    dueDayOfMonth: facts.request.dueDayOfMonth,
    feeCents: determination.fee.feeCents,
    approvalFindings: decideApproval({ onDay: moment.onDay, type: chosen, llcLiability }, law).findings,
    completedDay: facts.request.completedDay,
  };
}
