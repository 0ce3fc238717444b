import { findTaxpayer, listStandingDoubles } from '#capabilities/taxpayers/records.ts';
import { usc } from '#kernel/law/source.ts';
import type { Eyes } from '#platform/db/lens.ts';
import type { OwnRefusal } from '#platform/http/refusal.ts';
import type { LoadedCase } from '../store/load-case.ts';

/**
 * A proposal is not taken on a record that is the double of another one: one taxpayer would be decided on two
 * halves. It leads to the record that is kept, where who asks sees that; taken there with the moment at which
 * it came in, it protects from then on all the same.
 */
export async function refusalOfDouble(
  eyes: Eyes,
  { keptId: ofTaxpayer }: LoadedCase,
  withTaxpayerIds: readonly string[],
): Promise<OwnRefusal | undefined> {
  const [alongside] = await listStandingDoubles(eyes, withTaxpayerIds);
  const recordId = ofTaxpayer ?? alongside?.otherId;
  if (recordId === undefined) return undefined;
  const isSeen = (await findTaxpayer(eyes, recordId)) !== undefined;
  return {
    code: 'record-must-not-be-double',
    ...(ofTaxpayer === undefined && { field: 'withTaxpayerIds' }),
    law: usc('6109(a)'),
    ...(isSeen && { leadsTo: { recordKind: 'taxpayer', recordId } }),
  };
}
