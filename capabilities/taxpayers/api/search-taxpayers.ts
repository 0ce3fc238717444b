import { queryOperation } from '#platform/http/operation.ts';
import { searchTaxpayers as searchRecords } from '../store/taxpayer-store.ts';
import { searchHitsMost, searchTaxpayersContract } from './search-taxpayers.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/**
 * Searches among the taxpayers that the person may see, and among no others: what is hidden does not match.
 */
export const searchTaxpayers = queryOperation(searchTaxpayersContract, async ({ input, eyes, tools }) => {
  const digits = input.text.replaceAll(/\D/g, '');
  const found = await searchRecords(
    eyes,
    { namePart: input.text, tinHash: tools.cipher.hash(digits) },
    searchHitsMost + 1,
  );
  return { taxpayers: found.slice(0, searchHitsMost).map(taxpayerView), more: found.length > searchHitsMost };
});
