import type { Actor } from '../access/actor.ts';
import { inTransaction } from '../db/lens.ts';
import type { Contract } from './contract.ts';
import { RoleNotAllowed } from './parse-input.ts';
import { logRead } from './read-log.ts';
import type { Runtime } from './runtime.ts';

/** What the log of reads says of an attempt that was refused for the role. */
export const refusedForRole = 'refused: role-must-be-allowed-this-operation';

/**
 * Lets a role pass that the operation is for. Of any other it notes who tried what, and throws
 * RoleNotAllowed; what was sent with it is not looked at.
 */
export async function requireRole(
  { database, clock }: Runtime,
  { operation, by }: Contract,
  actor: Actor,
): Promise<void> {
  if (by.includes(actor.role)) return;
  await inTransaction(database, clock, ({ batch }) => logRead(batch, actor, operation, [], refusedForRole));
  throw new RoleNotAllowed(operation, by);
}
