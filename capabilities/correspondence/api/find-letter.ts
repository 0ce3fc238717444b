import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findLetter as findRecord } from '../store/letter-store.ts';
import { findLetterContract } from './find-letter.contract.ts';
import { letterView } from './letter-view.ts';

/** One letter that the person may see. */
export const findLetter = queryOperation(findLetterContract, async ({ input, eyes, actor, law }) => {
  const letter = await findRecord(eyes, input.letterId);
  if (letter === undefined) throw new NotFound();
  return await letterView(eyes, letter, actor, law);
});
