import { queryOperation } from '#platform/http/operation.ts';
import { listTaxpayersOf } from '../store/taxpayer-store.ts';
import { listOwnTaxpayersContract } from './list-own-taxpayers.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/** The taxpayers whose record this person was admitted to. */
export const listOwnTaxpayers = queryOperation(listOwnTaxpayersContract, async ({ eyes, actor }) => {
  const taxpayers = await listTaxpayersOf(eyes, actor.personId);
  return { taxpayers: taxpayers.map(taxpayerView) };
});
