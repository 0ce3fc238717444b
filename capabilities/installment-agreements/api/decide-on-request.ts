import type { AccountModule } from '#capabilities/accounts/index.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Decisions } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { type ApproverFacts, decideApprover } from '../rules/decide-approver.ts';
import { type CodeRequestFacts, decideCodeRequest } from '../rules/decide-code-request.ts';
import { decideGrant } from '../rules/decide-grant.ts';
import { type Determination, determine } from '../rules/determine.ts';
import { settleTerms } from '../rules/settle-terms.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import { loadCase } from '../store/load-case.ts';
import { decideReceipt, type Receipt } from './decide-receipt.ts';
import { grantFactsOf } from './grant-facts.ts';

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

/**
 * Decides everything about a request on the lens's day. Without a chosen type the best one that fits is
 * taken.
 */
export async function decideOnRequest(
  lens: Lens,
  request: AgreementRequest,
  actor: Actor,
  law: Law,
  choice: Choice = {},
): Promise<OnRequest> {
  const { facts, modules } = await loadCase(lens, request);
  const onDay = lens.today;
  const determination = determine(facts, law, onDay);
  const receipt = decideReceipt(facts, modules, facts.request.completedDay, law);
  const type = choice.type ?? request.terms?.type ?? determination.type;
  const codes = { pendingCodeDue: receipt.codeFor.length > 0, pendingCodeAsked: request.codeAsked };
  const grantFacts = grantFactsOf(facts, receipt.pending, determination, type, { onDay, ...codes }, law);
  const grant = decideGrant(grantFacts, law);
  const approverFacts: ApproverFacts = {
    onDay,
    preparedBy: request.preparedBy ?? 'nobody',
    approver: actor.personId,
    versionSeen: choice.versionSeen ?? request.version,
    versionStanding: request.version,
    // A manager who approves gives what the type asks of a manager.
    grantFindings: grant.findings.filter((finding) => !grantFacts.approvalFindings.includes(finding)),
  };
  const codeFacts: CodeRequestFacts = {
    onDay,
    completedDay: facts.request.completedDay,
    code: receipt.pendingCode.decision.outcome,
    codeFindings: receipt.pendingCode.decision.findings,
    grant: grant.outcome,
  };
  return {
    facts,
    modules,
    determination,
    codeFor: receipt.codeFor,
    terms: type === 'none' ? undefined : settleTerms(facts, determination, type, law),
    decisions: {
      ...receiptDecisions(receipt),
      'code-request': withFacts(decideCodeRequest(codeFacts, law), codeFacts),
      grant: withFacts(grant, grantFacts),
      approver: withFacts(decideApprover(approverFacts, law), approverFacts),
    },
  };
}

/** The decisions of receipt, ready to be kept: whether it is pending, and whether the code is due. */
export function receiptDecisions({ pending, pendingCode, facts }: Receipt) {
  return { pending: withFacts(pending, facts), 'pending-code': withFacts(pendingCode.decision, facts) };
}
