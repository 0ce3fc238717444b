import { wasRejected } from '#capabilities/accounts/index.ts';
import { requestInput } from '#capabilities/accounts/records.ts';
import { closeTasksOf } from '#capabilities/casework/records.ts';
import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import { agreementCodes } from '../parameters/agreement-codes.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import type { Agreement } from '../process/agreement-record.ts';
import { agreementTable, waitsForWriting } from '../process/agreement.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { agreementKind, findAgreementOfRequest } from '../store/agreement-store.ts';
import { modulesOfAgreement } from './active-code-of-agreement.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { findOwnRequest } from './find-own-request.ts';
import { requestView } from './request-view.ts';
import { voidApprovalContract } from './void-approval.contract.ts';

/**
 * Terms that are to change are not approved any more (IRM 5.14.1.4(12)): the request is pending as before,
 * and what the approval had begun is undone.
 */
export const voidApproval = commandOperation(
  voidApprovalContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnRequest(eyes, input);
    const { afterwards: decisions } = await decideOnRequest(tx, before, actor, law);
    const { state } = before;
    const step = move(agreementRequestTable, { state, event: 'void-approval', role: actor.role, decisions });
    if (step.kind === 'refused') return refuse(step);
    const body = { because: input.because };
    const request = await record(tx, { kind: agreementRequestKind, before, step, body });
    const agreement = await findAgreementOfRequest(tx, before.requestId);
    if (agreement && waitsForWriting(agreement.state)) await voidAgreement(tx, agreement, input.because);
    return await requestView(eyes, request, actor, law);
  },
);

async function voidAgreement(tx: Tx, before: Agreement, because: string): Promise<void> {
  const step = move(agreementTable, { state: before.state, event: 'void-agreement', role: tx.actor.role });
  invariant(step.kind === 'moved', `the role ${tx.actor.role} may not void an agreement`);
  await record(tx, { kind: agreementKind, before, step, body: { because } });
  const { taxpayerId, agreementId: subjectId } = before;
  await closeTasksOf(tx, { taxpayerId, subjectId, kind: 'request-active-code', because: 'void' });
  await reverseActiveCodes(tx, before);
}

/**
 * AC 063 that was asked for on account of the approval stands in error, also on what those taken along owe:
 * TC 972 AC 063 takes it back. What the master file rejected does not stand.
 */
async function reverseActiveCodes(tx: Tx, agreement: Agreement): Promise<void> {
  const { active, activeInError } = agreementCodes;
  const { modules, inputs } = await modulesOfAgreement(tx, agreement);
  const since = inputs.filter((one) => one.transactionDay >= agreement.fromDay && !wasRejected(one));
  const marks = (moduleId: string, { tc, ac }: typeof active | typeof activeInError): number =>
    since.filter((one) => one.moduleId === moduleId && one.code === tc && one.actionCode === ac).length;
  for (const { taxpayerId, moduleId } of modules)
    if (marks(moduleId, active) > marks(moduleId, activeInError))
      await requestInput(tx, {
        taxpayerId,
        moduleId,
        code: activeInError.tc,
        actionCode: activeInError.ac,
        transactionDay: tx.today,
      });
}
