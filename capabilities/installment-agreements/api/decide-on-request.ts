import type { AccountModule } from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, withFacts } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Decisions } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { type ApproverFacts, decideApprover } from '../rules/decide-approver.ts';
import { type CodeRequestFacts, decideCodeRequest } from '../rules/decide-code-request.ts';
import { decideGrant, type GrantFacts } from '../rules/decide-grant.ts';
import { type Determination, determine } from '../rules/determine.ts';
import { settleTerms } from '../rules/settle-terms.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import { type AgreementForm, hasSigned } from '../process/agreement-form-record.ts';
import { agreementTable, isInEffect } from '../process/agreement.ts';
import { hasAgreement } from '../process/agreement-request.ts';
import { type ApprovalVoidFacts, decideApprovalVoid } from '../rules/decide-approval-void.ts';
import { decideForm, type FormFacts } from '../rules/decide-form.ts';
import { withDebitOfForm } from '../rules/direct-debit-in-place.ts';
import { decideRetest, type RetestFacts } from '../rules/decide-retest.ts';
import { findOpenForm } from '../store/agreement-form-store.ts';
import { findAgreementOfRequest } from '../store/agreement-store.ts';
import { loadCase } from '../store/load-case.ts';
import { decideReceipt, type Receipt } from './decide-receipt.ts';
import { decideOnTerms, type OnTerms } from './decide-on-terms.ts';
import { grantFactsOf } from './grant-facts.ts';

/** All that the next step of a request may hang on, decided today. */
export type OnRequest = {
  readonly facts: CaseFacts;
  readonly modules: readonly AccountModule[];
  readonly determination: Determination;
  readonly decisions: Decisions;
  /** What bears on terms that were sent or approved already: only the steps that hang on it keep it. */
  readonly afterwards: Decisions;
  /** The modules for which a person must still ask for TC 971 AC 043. */
  readonly codeFor: readonly string[];
  readonly onTerms: OnTerms;
  /** What the agreement would be, once its terms are set and everything in it is known. */
  readonly terms: SettledTerms | undefined;
};

export type Choice = { readonly versionSeen?: number };

/**
 * Decides everything about a request on the lens's day. While no terms are set the best type that fits is
 * taken.
 */
export async function decideOnRequest(
  lens: Lens,
  request: AgreementRequest,
  actor: Actor,
  law: Law,
  choice: Choice = {},
): Promise<OnRequest> {
  const [{ facts: given, modules }, openForm, voidFacts] = await Promise.all([
    loadCase(lens, request),
    findOpenForm(lens, request.requestId),
    voidFactsOf(lens, request),
  ]);
  const onDay = lens.today;
  const form = formFactsOf(openForm, given, onDay);
  const facts = withDebitOfForm(given, form.form);
  const determination = determine(facts, law, onDay);
  const receipt = decideReceipt(facts, modules, facts.request.completedDay, law);
  const { chosen } = request;
  const type = chosen?.type ?? determination.type;
  const onTerms = decideOnTerms(request, facts, type, onDay, law);
  const formFindings = decideForm(form, law).findings;
  const moment = momentOf(request, receipt, onTerms, formFindings, onDay);
  const grantFacts = grantFactsOf(facts, receipt.pending, determination, type, moment, law);
  const grant = decideGrant(grantFacts, law);
  const approverFacts = approverFactsOf(request, actor, choice, { onDay, grantFacts, grant });
  const retestFacts: RetestFacts = { onDay, typeFindings: [...grantFacts.typeFindings, ...formFindings] };
  const codeFacts = codeFactsOf(receipt, facts, grant.outcome, onDay);
  return {
    facts,
    modules,
    determination,
    codeFor: receipt.codeFor,
    onTerms,
    terms: chosen && settleTerms(facts, determination, chosen),
    decisions: {
      ...receiptDecisions(receipt),
      'code-request': withFacts(decideCodeRequest(codeFacts, law), codeFacts),
      grant: withFacts(grant, grantFacts),
      approver: withFacts(decideApprover(approverFacts, law), approverFacts),
    },
    afterwards: {
      retest: withFacts(decideRetest(retestFacts, law), retestFacts),
      'approval-void': withFacts(decideApprovalVoid(voidFacts, law), voidFacts),
    },
  };
}

/** What of the moment the grant reads beside the case. */
function momentOf(
  { codeAsked: pendingCodeAsked }: AgreementRequest,
  { codeFor }: Receipt,
  { terms, disclosures }: OnTerms,
  formFindings: readonly Finding[],
  onDay: Day,
) {
  const pendingCodeDue = codeFor.length > 0;
  const [termsFindings, disclosureFindings] = [terms.findings, disclosures.findings];
  return { onDay, pendingCodeDue, pendingCodeAsked, formFindings, termsFindings, disclosureFindings };
}

function approverFactsOf(
  request: AgreementRequest,
  actor: Actor,
  choice: Choice,
  granting: { readonly onDay: Day; readonly grantFacts: GrantFacts; readonly grant: Decision },
): ApproverFacts {
  const { onDay, grantFacts, grant } = granting;
  return {
    onDay,
    preparedBy: request.preparedBy ?? 'nobody',
    approver: actor.personId,
    versionSeen: choice.versionSeen ?? request.version,
    versionStanding: request.version,
    // A manager who approves gives what the type asks of a manager.
    grantFindings: grant.findings.filter((finding) => !grantFacts.approvalFindings.includes(finding)),
  };
}

function codeFactsOf(
  { pendingCode }: Receipt,
  { request }: CaseFacts,
  grant: CodeRequestFacts['grant'],
  onDay: Day,
): CodeRequestFacts {
  const { outcome: code, findings: codeFindings } = pendingCode.decision;
  return { onDay, completedDay: request.completedDay, code, codeFindings, grant };
}

/** The open form of the request beside the way of paying; none where there is none. */
function formFactsOf(
  form: AgreementForm | undefined,
  { request: { method } }: CaseFacts,
  onDay: Day,
): FormFacts {
  if (form === undefined) return { onDay, method, form: 'none' };
  return {
    onDay,
    method,
    form: {
      number: form.formNumber,
      signedByTaxpayer: hasSigned(form, 'taxpayer'),
      bankKnown: form.debit !== undefined,
    },
  };
}

/** Whether the agreement of the request is in effect, so that its approval cannot be taken back. */
async function voidFactsOf(lens: Lens, { requestId, state }: AgreementRequest): Promise<ApprovalVoidFacts> {
  const agreement = hasAgreement(state) ? await findAgreementOfRequest(lens, requestId) : undefined;
  return { onDay: lens.today, inEffect: isInEffect(agreement?.state ?? agreementTable.initial) };
}

/** The decisions of receipt, ready to be kept: whether it is pending, and whether the code is due. */
export function receiptDecisions({ pending, pendingCode, facts }: Receipt) {
  return { pending: withFacts(pending, facts), 'pending-code': withFacts(pendingCode.decision, facts) };
}
