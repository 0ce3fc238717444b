import type { Actor } from '../access/actor.ts';
import { inTransaction } from '../db/lens.ts';
import type { QueryOperation } from './operation.ts';
import { parseInput } from './parse-input.ts';
import { logRead } from './read-log.ts';
import { requireRole } from './require-role.ts';
import type { Runtime } from './runtime.ts';

/**
 * Answers a query with the actor's own eyes and notes whose data was read. Throws InputUnreadable,
 * RoleNotAllowed or NotFound.
 */
export async function runQuery(
  runtime: Runtime,
  { contract, handle }: QueryOperation,
  raw: unknown,
  actor: Actor,
): Promise<unknown> {
  await requireRole(runtime, contract, actor);
  const input = parseInput(contract.input, raw);
  return await inTransaction(runtime.database, runtime.clock, async (session) => {
    const scene = { input, eyes: session.eyes(actor), actor, law: runtime.law, tools: runtime.tools };
    const answer = contract.answer.parse(await handle(scene as never));
    const taxpayerIds = contract.reads(input, answer);
    if (taxpayerIds.length > 0)
      await logRead(session.batch, actor, contract.operation, taxpayerIds, contract.because?.(input));
    return answer;
  });
}
