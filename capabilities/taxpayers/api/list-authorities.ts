import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listAuthorities as listRecords } from '../store/authority-store.ts';
import { findTaxpayer } from '../store/taxpayer-store.ts';
import { authorityView } from './authority-view.ts';
import { listAuthoritiesContract } from './list-authorities.contract.ts';

/** The authorities of a taxpayer that the person may see. */
export const listAuthorities = queryOperation(listAuthoritiesContract, async ({ input, eyes, actor }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const authorities = await listRecords(eyes, input.taxpayerId);
  return { authorities: authorities.map((authority) => authorityView(authority, actor)) };
});
