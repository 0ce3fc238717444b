import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findAppeal } from '../store/find-appeals.ts';
import { caseActionsView } from './case-action-view.ts';
import { listCaseActionsContract } from './list-case-actions.contract.ts';

/** The work on an appeal, for those who work it and who answer for it. */
export const listCaseActions = queryOperation(listCaseActionsContract, async ({ input, eyes }) => {
  const appeal = await findAppeal(eyes, input.appealId);
  const actions = appeal && (await caseActionsView(eyes, appeal));
  if (appeal === undefined || actions === undefined || actions.length === 0) throw new NotFound();
  return { taxpayerId: appeal.taxpayerId, actions };
});
