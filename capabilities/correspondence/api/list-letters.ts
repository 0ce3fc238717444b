import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listLetters as listRecords } from '../store/letter-store.ts';
import { letterRows } from './letter-view.ts';
import { listLettersContract } from './list-letters.contract.ts';

/** The letters that the person may see. A taxpayer that is not seen has none that could be told of. */
export const listLetters = queryOperation(listLettersContract, async ({ input, eyes }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  return { letters: [...(await letterRows(eyes, await listRecords(eyes, input.taxpayerId)))] };
});
