import type { Eyes } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { findAppeal } from '../store/find-appeals.ts';

/** The appeal that a command names, as the person sees it and under the taxpayer that the command locks. */
export async function findOwnAppeal(
  eyes: Eyes,
  { appealId, taxpayerId }: { readonly appealId: string; readonly taxpayerId: string },
): Promise<Appeal> {
  const appeal = await findAppeal(eyes, appealId);
  if (appeal === undefined || appeal.taxpayerId !== taxpayerId) throw new NotFound();
  return appeal;
}
