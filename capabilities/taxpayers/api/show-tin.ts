import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findTin } from '../store/tin-store.ts';
import { showTinContract } from './show-tin.contract.ts';

/** The number in full. The log of reads keeps who asked and why. */
export const showTin = queryOperation(showTinContract, async ({ input, eyes, tools }) => {
  const tin = await findTin(eyes, tools.cipher, input.taxpayerId);
  if (tin === undefined) throw new NotFound();
  return tin;
});
