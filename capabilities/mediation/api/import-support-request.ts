import { findAppeal, insertCaseAction } from '#capabilities/appeals/records.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import { mediatedWorks } from '../parameters/works.ts';
import type { ImportBody } from '../process/apply-support-request.ts';
import type { BeginRequestBody } from '../process/mediation-request-record.ts';
import { mediationRequestTable } from '../process/mediation-request.ts';
import { supportRequestTable } from '../process/support-request.ts';
import { memo } from '../rules/memorandum.ts';
import { grantToCase } from '../store/mediation-grants.ts';
import { mediationRequestKind } from '../store/mediation-request-store.ts';
import { supportRequestKind } from '../store/support-request-store.ts';
import { workOf } from './entry-step.ts';
import { importSupportRequestContract } from './import-support-request.contract.ts';

/**
 * A request that the old system knew as returned is denied here (AP-08-1125-0028 § Exhibit 8.26.9-1, denied
 * 3); what it was called there stays in its history. MI and MO come with it, marked as brought over.
 */
export const importSupportRequest = commandOperation(
  importSupportRequestContract,
  async ({ input, tx, actor }) => {
    const { taxpayerId, appealId, legacyLabel, told, receivedDay, closedDay, reason } = input;
    const appeal = await findAppeal(tx, appealId);
    if (appeal === undefined || appeal.taxpayerId !== taxpayerId) throw new NotFound();
    const work = mediatedWorks.find((one) => one === workOf(appeal));
    if (work === undefined)
      return refuse({ code: 'appeal-must-be-mediable', field: 'appealId', law: memo('8.26.9.2.3') });
    if (closedDay > tx.today)
      return refuse({ code: 'closing-must-not-be-in-the-future', field: 'closedDay' });
    if (closedDay < receivedDay)
      return refuse({ code: 'mediation-must-end-after-it-began', field: 'closedDay' });
    const { role } = actor;
    const asked = move(mediationRequestTable, { state: 'none', event: 'import-request', role });
    if (asked.kind === 'refused') return refuse(asked);
    const step = move(supportRequestTable, { state: 'none', event: 'import-support-request', role });
    if (step.kind === 'refused') return refuse(step);
    const requestId = derivedId(tx.commandId, 'mediation-request');
    const written: BeginRequestBody = {
      taxpayerId,
      requestId,
      initiator: 'taxpayer',
      appealIds: [appealId],
      channel: 'mail',
      told,
      inWriting: true,
      receivedDay,
      loggedDay: tx.today,
    };
    await record(tx, { kind: mediationRequestKind, step: asked, body: written });
    const body: ImportBody = {
      taxpayerId,
      supportRequestId: derivedId(tx.commandId, 'support-request'),
      appealId,
      requestId,
      work,
      receivedDay,
      enteredDay: tx.today,
      issues: [],
      coMediatorWished: false,
      legacyLabel,
      closing: { reason, closingDay: closedDay, attached: [] },
    };
    const after = await record(tx, { kind: supportRequestKind, step, body });
    await grantToCase(tx, after, appeal);
    const subject = { subjectKind: 'support-request', subjectId: after.supportRequestId, imported: true };
    const about = { taxpayerId, appealId, ...subject };
    await insertCaseAction(tx, { ...about, code: 'MI', onDay: receivedDay });
    await insertCaseAction(tx, { ...about, code: 'MO', onDay: closedDay, result: reason });
    return { supportRequestId: after.supportRequestId, requestId, state: after.state };
  },
);
