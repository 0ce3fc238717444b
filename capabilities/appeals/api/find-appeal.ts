import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findAppeal as findRecord } from '../store/find-appeals.ts';
import { appealView } from './appeal-view.ts';
import { findAppealContract } from './find-appeal.contract.ts';

/** One appeal that the person may see. */
export const findAppeal = queryOperation(findAppealContract, async ({ input, eyes, actor, law }) => {
  const appeal = await findRecord(eyes, input.appealId);
  if (appeal === undefined) throw new NotFound();
  return await appealView(eyes, appeal, actor, law);
});
