import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findTaxpayer, listTaxpayers } from '../store/taxpayer-store.ts';
import { listLinkedContract } from './list-linked.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/** Those linked to a taxpayer; a link to somebody hidden is as if there were none. */
export const listLinked = queryOperation(listLinkedContract, async ({ input, eyes }) => {
  const taxpayer = await findTaxpayer(eyes, input.taxpayerId);
  if (taxpayer === undefined) throw new NotFound();
  const seen = await listTaxpayers(
    eyes,
    taxpayer.links.map(({ taxpayerId }) => taxpayerId),
  );
  const linked = taxpayer.links.flatMap(({ taxpayerId, relation }) => {
    const other = seen.find((one) => one.taxpayerId === taxpayerId);
    return other === undefined ? [] : [{ ...taxpayerView(other), relation }];
  });
  return { linked };
});
