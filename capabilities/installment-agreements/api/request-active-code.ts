import { closeTasksOf } from '#capabilities/casework/records.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { agreementTable } from '../process/agreement.ts';
import { agreementKind, findAgreement } from '../store/agreement-store.ts';
import { decideOnActiveCode } from './active-code-of-agreement.ts';
import { agreementView } from './agreement-view.ts';
import { askForActiveCode } from './begin-agreement.ts';
import { requestActiveCodeContract } from './request-active-code.contract.ts';

/**
 * A person asks for the code that did not follow the approval by itself, or that the master file rejected;
 * with that the task is done (IRM 5.14.1.3(10)a, note).
 */
export const requestActiveCode = commandOperation(
  requestActiveCodeContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findAgreement(eyes, input.agreementId);
    if (before === undefined || before.taxpayerId !== input.taxpayerId) throw new NotFound();
    const { decision, lacking } = await decideOnActiveCode(tx, before, law);
    const step = move(agreementTable, {
      state: before.state,
      event: 'request-active-code',
      role: actor.role,
      decisions: { 'active-code': decision },
    });
    if (step.kind === 'refused') return refuse(step);
    const moduleIds = lacking.map(({ moduleId }) => moduleId);
    const agreement = await record(tx, { kind: agreementKind, before, step, body: { moduleIds } });
    await askForActiveCode(tx, lacking);
    const { taxpayerId, agreementId: subjectId } = agreement;
    await closeTasksOf(tx, { taxpayerId, subjectId, kind: 'request-active-code', because: 'done' });
    return agreementView(agreement);
  },
);
