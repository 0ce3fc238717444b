import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import type { Actor } from '../access/actor.ts';
import { insertGrant, listVisible } from '../access/grants.ts';
import { inTransaction, type Tx } from '../db/lens.ts';
import { invariant } from '../record/invariant.ts';
import { type CommandOperation, type CommandScene, NotFound } from './operation.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { logRead } from './read-log.ts';
import { parseInput, requireRole } from './parse-input.ts';
import type { Runtime } from './runtime.ts';

/** What a command came to: its answer, or the refusal that was kept in its place. */
export type Outcome = { readonly status: 'done' | 'refused'; readonly answer: unknown };

/**
 * Runs a command in one transaction: parse, role, sight of the taxpayers, lock, repeat of an earlier call, story, keep the answer.
 * Throws InputUnreadable, RoleNotAllowed or NotFound before anything is touched.
 */
export async function runCommand(
  runtime: Runtime,
  { contract, handle }: CommandOperation,
  raw: unknown,
  actor: Actor,
): Promise<Outcome> {
  requireRole(contract, actor);
  const input = parseInput(contract.input, raw) as { commandId: string };
  const taxpayerIds = contract.locks(input as never);
  const bodyHash = createHash('sha256').update(contract.operation).update(canonicalJson(input)).digest();
  const outcome = await inTransaction(runtime.database, runtime.clock, async (session) => {
    const eyes = session.eyes(actor);
    const visible = contract.creates ? new Set(taxpayerIds) : await listVisible(eyes, taxpayerIds);
    const unseen = taxpayerIds.filter((id) => !visible.has(id));
    if (unseen.length > 0 && contract.grants !== 'contact') throw new NotFound();
    const tx = await session.lock(taxpayerIds, { actor, commandId: input.commandId, law: runtime.law });
    if (!contract.creates && tx.heads.size !== new Set(taxpayerIds).size) throw new NotFound();
    const earlier = await findEarlier(tx, taxpayerIds, actor, bodyHash);
    if (earlier) return earlier;
    const scene = { input, eyes, tx, actor, law: runtime.law, tools: runtime.tools };
    const answer =
      unseen.length === 0
        ? await tell(handle as never, scene)
        : await session.undoing(isRefusal, async () => {
            for (const taxpayerId of unseen) await grantContact(tx, taxpayerId);
            return await tell(handle as never, scene);
          });
    const kept: Outcome = isRefusal(answer)
      ? { status: 'refused', answer }
      : { status: 'done', answer: contract.answer.parse(answer) };
    await keepAnswer(tx, taxpayerIds, contract.operation, bodyHash, kept);
    await logRead(session.batch, actor, contract.operation, taxpayerIds);
    return kept;
  });
  runtime.onCommit();
  return outcome;
}

async function tell(
  handle: (scene: CommandScene<unknown>) => Promise<unknown>,
  scene: CommandScene<unknown>,
): Promise<unknown> {
  const before = new Map(scene.tx.heads);
  const answer = await handle(scene);
  const wrote = [...scene.tx.heads].some(([id, head]) => before.get(id)?.seq !== head.seq);
  invariant(!isRefusal(answer) || !wrote, 'a command must refuse before it records');
  return answer;
}

async function grantContact(tx: Tx, taxpayerId: string): Promise<void> {
  for (const compartment of ['shared', 'collection']) {
    await insertGrant(tx, {
      taxpayerId,
      compartment,
      subjectId: tx.actor.personId,
      because: `contact: command ${tx.commandId}`,
    });
  }
}

async function findEarlier(
  tx: Tx,
  taxpayerIds: readonly string[],
  actor: Actor,
  bodyHash: Buffer,
): Promise<Outcome | undefined> {
  const [row] = await tx.run(sql<{ actor_id: string; body_hash: Buffer; status: number; answer: unknown }>`
    select actor_id, body_hash, status, answer from platform.command
    where taxpayer_id = ${taxpayerIds[0]} and command_id = ${tx.commandId}`);
  if (row === undefined) return undefined;
  if (row.actor_id !== actor.personId || !row.body_hash.equals(bodyHash)) {
    return {
      status: 'refused',
      answer: refuse({ code: 'command-id-must-not-be-reused', field: 'commandId' }),
    };
  }
  return isRefusal(row.answer)
    ? { status: 'refused', answer: row.answer as Refusal }
    : { status: 'done', answer: row.answer };
}

async function keepAnswer(
  tx: Tx,
  taxpayerIds: readonly string[],
  operation: string,
  bodyHash: Buffer,
  outcome: Outcome,
): Promise<void> {
  const [taxpayerId] = taxpayerIds;
  invariant(taxpayerId, `${operation} locks no taxpayer`);
  await tx.run(sql`
    insert into platform.command (taxpayer_id, command_id, operation, actor_id, body_hash, status, answer)
    values (${taxpayerId}, ${tx.commandId}, ${operation}, ${tx.actor.personId}, ${bodyHash}, ${outcome.status === 'done' ? 200 : 409},
      ${JSON.stringify(outcome.answer)}::jsonb)`);
}
