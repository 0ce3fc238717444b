import type { Actor } from '../access/actor.ts';
import { inTransaction } from '../db/lens.ts';
import type { Contract } from './contract.ts';
import { AccessHeld, RoleNotAllowed } from './parse-input.ts';
import { logRead } from './read-log.ts';
import type { Runtime } from './runtime.ts';

/** What the log of reads says of an attempt that was refused for the role. */
export const refusedForRole = 'refused: role-must-be-allowed-this-operation';

/**
 * Lets a role pass that the operation is for. Of any other it notes who tried what, and throws
 * RoleNotAllowed; what was sent with it is not looked at. A person whose access to cases is held is told
 * so in the same way, by AccessHeld.
 */
export async function requireRole(
  { database, clock }: Runtime,
  { operation, by, whileHeld }: Contract,
  actor: Actor,
): Promise<void> {
  const isHeld = actor.held !== undefined && whileHeld !== true;
  if (by.includes(actor.role) && !isHeld) return;
  const because = actor.held && isHeld ? `refused: ${actor.held.code}` : refusedForRole;
  await inTransaction(database, clock, ({ batch }) => logRead(batch, actor, operation, [], because));
  if (actor.held && isHeld) throw new AccessHeld(actor.held);
  throw new RoleNotAllowed(operation, by);
}
