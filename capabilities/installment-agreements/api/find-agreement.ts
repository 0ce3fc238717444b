import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listHistory } from '#platform/record/history.ts';
import { approvers, workers } from '../process/roles.ts';
import { findAgreement as findRecord } from '../store/agreement-store.ts';
import { agreementView } from './agreement-view.ts';
import { findAgreementContract } from './find-agreement.contract.ts';

const staff: readonly string[] = [...workers, ...approvers];

/** One agreement that the person may see. */
export const findAgreement = queryOperation(findAgreementContract, async ({ input, eyes, actor }) => {
  const agreement = await findRecord(eyes, input.agreementId);
  if (agreement === undefined) throw new NotFound();
  const view = agreementView(agreement);
  if (!staff.includes(actor.role)) return { ...view, decisions: [] };
  const history = await listHistory(eyes, agreement.taxpayerId, [agreement.requestId]);
  // The step that began the agreement is the last one that was recorded with the decision to grant it.
  const granted = history.findLast(({ decisions }) => decisions.some(({ rule }) => rule === 'grant'));
  return { ...view, decisions: granted?.decisions.map(({ facts: _, ...decision }) => decision) ?? [] };
});
