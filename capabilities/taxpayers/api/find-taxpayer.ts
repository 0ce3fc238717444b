import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findTaxpayer as findRecord } from '../store/taxpayer-store.ts';
import { findTaxpayerContract } from './find-taxpayer.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/** One taxpayer that the person may see. */
export const findTaxpayer = queryOperation(findTaxpayerContract, async ({ input, eyes }) => {
  const taxpayer = await findRecord(eyes, input.taxpayerId);
  if (taxpayer === undefined) throw new NotFound();
  return taxpayerView(taxpayer);
});
