import type { Actor } from '#platform/access/actor.ts';
import type { Eyes, Lens, Tx } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import { isWalled, taxpayerSide } from '../process/roles.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { findStanding } from '../store/standing-store.ts';
import { findSupportRequest } from '../store/support-request-store.ts';

type Asked = { readonly supportRequestId: string; readonly taxpayerId: string };

/**
 * What a story loads with: whoever is behind the wall loads with own eyes, and nothing else colours the
 * answer.
 */
export function lensFor(actor: Actor, eyes: Eyes, tx: Tx, facts?: 'own'): Lens {
  return facts === 'own' || isWalled(actor.role) ? eyes : tx;
}

/** The support request that a command names: visible to the person, and under the taxpayer that is locked. */
export async function findOwnSupportRequest(
  { supportRequestId, taxpayerId }: Asked,
  actor: Actor,
  eyes: Eyes,
  lens: Lens,
): Promise<SupportRequest> {
  const seen = await isSeen(eyes, actor, supportRequestId);
  const found = seen ? await findSupportRequest(lens, supportRequestId) : undefined;
  if (found === undefined || found.taxpayerId !== taxpayerId) throw new NotFound();
  return found;
}

/**
 * The taxpayer sees where a request stands from the first day on, and the request itself once both are told.
 */
async function isSeen(eyes: Eyes, actor: Actor, supportRequestId: string): Promise<boolean> {
  if ((await findSupportRequest(eyes, supportRequestId)) !== undefined) return true;
  return (
    taxpayerSide.some((role) => role === actor.role) &&
    (await findStanding(eyes, supportRequestId)) !== undefined
  );
}
