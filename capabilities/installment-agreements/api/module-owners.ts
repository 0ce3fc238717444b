import { listModules } from '#capabilities/accounts/records.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';

/** Whose each module of a request is: the one who asked, or one of those taken along. */
export async function moduleOwners(
  lens: Lens,
  { taxpayerId: askedById, withTaxpayerIds }: Pick<AgreementRequest, 'taxpayerId' | 'withTaxpayerIds'>,
): Promise<(moduleId: string) => string> {
  const owners = new Map<string, string>();
  for (const taxpayerId of withTaxpayerIds)
    for (const { moduleId } of await listModules(lens, taxpayerId)) owners.set(moduleId, taxpayerId);
  return (moduleId) => owners.get(moduleId) ?? askedById;
}
