import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import type { CoMediation, WaiveConflictBody } from '../process/co-mediation-record.ts';
import { mediationCompartment } from '../process/support-request-record.ts';
import { insertPaper } from '../store/paper-store.ts';
import { ownSideOf } from './co-mediation-view.ts';
import { keepBytes } from './paper-bytes.ts';
import { paperTitle } from './paper-title.ts';
import { tellCoMediationStep } from './tell-co-mediation-step.ts';
import { waiveConflictContract } from './waive-conflict.contract.ts';

/** Each side waives for itself: the taxpayer here, or on a signed paper that an employee records. */
export const waiveConflict = commandOperation(waiveConflictContract, async (scene) => {
  const { input, tx, actor, tools } = scene;
  const { side = ownSideOf(actor), document } = input;
  const kept = document && (await keepBytes(tx, tools, document));
  if (isRefusal(kept)) return kept;
  const documentId = derivedId(tx.commandId, 'conflict-waiver');
  const body: WaiveConflictBody = { side, ...(kept && { documentId }) };
  const putPaper = async ({ taxpayerId, supportRequestId }: CoMediation) => {
    if (kept === undefined) return;
    const compartment = mediationCompartment(supportRequestId);
    const about = { taxpayerId, documentId, compartment, supportRequestId, side };
    const title = paperTitle(tools, 'conflict-waiver');
    await insertPaper(tx, { ...about, kind: 'conflict-waiver', title, ...kept });
  };
  const waiver = { side, onPaper: kept !== undefined };
  return await tellCoMediationStep(scene, { event: 'waive-conflict', body, waiver, afterwards: putPaper });
});
