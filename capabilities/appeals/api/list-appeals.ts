import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listAppeals as listRecords } from '../store/find-appeals.ts';
import { appealView } from './appeal-view.ts';
import { listAppealsContract } from './list-appeals.contract.ts';

/** The appeals of one taxpayer that the person may see. A taxpayer has few; each view is made by itself. */
export const listAppeals = queryOperation(listAppealsContract, async ({ input, eyes, actor, law }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const appeals = [];
  for (const appeal of await listRecords(eyes, input.taxpayerId))
    appeals.push(await appealView(eyes, appeal, actor, law));
  return { appeals };
});
