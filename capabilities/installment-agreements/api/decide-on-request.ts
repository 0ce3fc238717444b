import type { AccountModule } from '#capabilities/accounts/index.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Decisions } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { decideApproval } from '../rules/decide-approval.ts';
import { type ApproverFacts, decideApprover } from '../rules/decide-approver.ts';
import { decideGrant, type GrantFacts } from '../rules/decide-grant.ts';
import { type Determination, determine } from '../rules/determine.ts';
import { settleTerms } from '../rules/settle-terms.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import { loadCase } from '../store/load-case.ts';
import { decideReceipt } from './decide-receipt.ts';

/** All that the next step of a request may hang on, decided today. */
export type OnRequest = {
  readonly facts: CaseFacts;
  readonly modules: readonly AccountModule[];
  readonly determination: Determination;
  readonly decisions: Decisions;
  /** The modules for which a person must still ask for TC 971 AC 043. */
  readonly codeFor: readonly string[];
  /** What the agreement would be, once everything in it is known. */
  readonly terms: SettledTerms | undefined;
};

export type Choice = { readonly type?: AgreementTypeId; readonly versionSeen?: number };

/** Decides everything about a request on the lens's day. Without a chosen type the best one that fits is taken. */
export async function decideOnRequest(
  lens: Lens,
  request: AgreementRequest,
  actor: Actor,
  law: Law,
  choice: Choice = {},
): Promise<OnRequest> {
  const { facts, modules } = await loadCase(lens, request);
  const determination = determine(facts, law, lens.today);
  const receipt = decideReceipt(facts, modules, lens.dayOf(request.completedAt), law);
  const type = choice.type ?? request.terms?.type ?? determination.type;
  const grantFacts = grantFactsOf(
    facts,
    determination,
    type,
    { onDay: lens.today, pendingCodeDue: receipt.codeFor.length > 0 },
    law,
  );
  const approverFacts: ApproverFacts = {
    onDay: lens.today,
    preparedBy: request.preparedBy ?? 'nobody',
    approver: actor.personId,
    versionSeen: choice.versionSeen ?? request.version,
    versionStanding: request.version,
  };
  return {
    facts,
    modules,
    determination,
    codeFor: receipt.codeFor,
    terms: type === 'none' ? undefined : settleTerms(facts, determination, type, law),
    decisions: {
      pending: withFacts(receipt.pending, receipt.facts),
      'pending-code': withFacts(receipt.pendingCode.decision, receipt.facts),
      grant: withFacts(decideGrant(grantFacts, law), grantFacts),
      approver: withFacts(decideApprover(approverFacts, law), approverFacts),
    },
  };
}

/** Where no type fits, the findings of the one that asks least say what is in the way. */
function grantFactsOf(
  facts: CaseFacts,
  determination: Determination,
  type: AgreementTypeId | 'none',
  moment: Pick<GrantFacts, 'onDay' | 'pendingCodeDue'>,
  law: Law,
): GrantFacts {
  const entry = determination.types.find(({ id }) => id === type) ?? determination.types[0];
  const chosen = entry?.id ?? 'guaranteed';
  const { llcLiability } = facts.taxpayer;
  return {
    ...moment,
    case: { compliance: facts.compliance, taxpayer: facts.taxpayer },
    typeFindings: entry?.findings ?? [],
    dueDayOfMonth: facts.request.dueDayOfMonth,
    feeCents: determination.fee.feeCents,
    approvalNeeded:
      decideApproval({ onDay: moment.onDay, type: chosen, llcLiability }, law).outcome !== 'not-needed',
    completedDay: facts.request.completedDay,
  };
}
