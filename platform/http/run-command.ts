import { sql } from 'kysely';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import type { Actor } from '../access/actor.ts';
import { insertGrant } from '../access/grants.ts';
import { isLostRace } from '../db/faults.ts';
import { arrayText, inTransaction, type Session, type Tx } from '../db/lens.ts';
import { invariant } from '../record/invariant.ts';
import type { CommandContract } from './contract.ts';
import { type CommandOperation, type CommandScene, type FindScene, NotFound } from './operation.ts';
import { parseInput } from './parse-input.ts';
import { logRead } from './read-log.ts';
import { isRefusal, type Refusal, refuse, statusOfRefusal } from './refusal.ts';
import { requireRole } from './require-role.ts';
import type { Runtime } from './runtime.ts';

/** What a command came to: its answer, or the refusal that was kept in its place. */
export type Outcome = { readonly status: 'done' | 'refused'; readonly answer: unknown };

/** A command on its way: who sends what, and over whom. */
type Sent = {
  readonly contract: CommandContract;
  readonly input: { readonly commandId: string };
  readonly actor: Actor;
  readonly taxpayerIds: readonly string[];
  readonly bodyHash: Buffer;
};

type Handle = (scene: CommandScene<unknown>) => Promise<unknown>;
type Find = (scene: FindScene<unknown>) => Promise<readonly string[]>;

/** How a command is told, and whom it concerns where nobody is named. */
type Story = { readonly handle: Handle; readonly find: Find | undefined };

/** So often is a command begun anew that lost against another one and left nothing behind. */
const attemptsMax = 5;

/**
 * Runs a command in one transaction: parse, role, sight of the taxpayers, lock, repeat of an earlier call,
 * story, keep the answer. Throws InputUnreadable, RoleNotAllowed or NotFound before anything is touched.
 */
export async function runCommand(
  runtime: Runtime,
  { contract, handle, find }: CommandOperation,
  raw: unknown,
  actor: Actor,
): Promise<Outcome> {
  await requireRole(runtime, contract, actor);
  const input = parseInput(contract.input, raw) as Sent['input'];
  // Keyed: what was sent may hold a taxpayer's number, which its plain hash would give away.
  const bodyHash = runtime.tools.cipher.hash(contract.operation + canonicalJson(input));
  const sent: Sent = { contract, input, actor, taxpayerIds: contract.locks(input), bodyHash };
  invariant(
    (sent.taxpayerIds.length === 0) === (contract.ofAgency === true || contract.finds === true),
    `${contract.operation} locks no taxpayer, or locks one and is of the agency or has to find whom`,
  );
  invariant((find !== undefined) === (contract.finds === true), `${contract.operation} finds, or does not`);
  const outcome = await runSent(runtime, sent, { handle, find } as Story);
  if (contract.ofAgency) await runtime.onAgencyCommit?.();
  runtime.onCommit();
  return outcome;
}

async function runSent(runtime: Runtime, named: Sent, { handle, find }: Story): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(runtime.database, runtime.clock, async (session) => {
        if (named.contract.oneAtATime?.includes(named.actor.role)) await waitForOwn(session, named);
        const scene = { input: named.input, batch: session.batch, tools: runtime.tools };
        const sent = find ? { ...named, taxpayerIds: await find(scene) } : named;
        return await runLocked(runtime, sent, handle, session);
      });
    } catch (thrown) {
      if (attempt === attemptsMax || !isLostRace(thrown)) throw thrown;
    }
  }
}

/**
 * Waits for what the same person sent before. Here, because a lock that is taken with the story goes with it
 * when it is refused, before the attempt is kept.
 */
async function waitForOwn({ batch }: Session, { contract, actor }: Sent): Promise<void> {
  const key = `${contract.operation} ${actor.personId}`;
  await batch.run(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

async function runLocked(
  { law, tools }: Runtime,
  sent: Sent,
  handle: Handle,
  session: Session,
): Promise<Outcome> {
  const { contract, input, actor, taxpayerIds } = sent;
  const whom = contract.creates || contract.grants === 'contact' ? 'unseen too' : 'seen';
  const mandate = { actor, commandId: input.commandId, law };
  const { tx, locked } = session.locking(taxpayerIds, mandate, whom);
  const [seen, earlier] = await Promise.all([locked, findEarlier(tx, sent)]);
  const unseen = contract.creates ? [] : taxpayerIds.filter((id) => !seen.has(id));
  if (unseen.length > 0 && contract.grants !== 'contact') throw new NotFound();
  if (earlier) return earlier;
  if (contract.creates && tx.heads.size > 0) return refusedUnkept('taxpayer-must-not-exist-yet');
  if (!contract.creates && taxpayerIds.some((id) => !tx.heads.has(id))) throw new NotFound();
  const scene = { input, eyes: session.eyes(actor), tx, actor, law, tools };
  const answer = await session.undoing(isRefusal, async () => {
    for (const taxpayerId of unseen) await grantContact(tx, taxpayerId, contract.because?.(input));
    return await tell(handle, scene);
  });
  const kept: Outcome = isRefusal(answer)
    ? { status: 'refused', answer }
    : { status: 'done', answer: contract.answer.parse(answer) };
  session.atEnd(keepAnswer(tx, sent, kept));
  session.atEnd(logRead(tx, actor, contract.operation, taxpayerIds, reasonOf(sent, kept)));
  return kept;
}

async function tell(handle: Handle, scene: CommandScene<unknown>): Promise<unknown> {
  const before = new Map(scene.tx.heads);
  const answer = await handle(scene);
  const wrote = [...scene.tx.heads].some(([id, head]) => before.get(id)?.seq !== head.seq);
  invariant(!isRefusal(answer) || !wrote, 'a command must refuse before it records');
  return answer;
}

/** What the log of reads says of a command: why it was sent, and that it was refused. */
function reasonOf({ contract, input }: Sent, { status, answer }: Outcome): string {
  const reason = contract.because?.(input);
  if (status === 'done') return reason ?? contract.operation;
  const refused = `refused: ${(answer as Refusal).code}`;
  return reason === undefined ? refused : `${refused}: ${reason}`;
}

async function grantContact(tx: Tx, taxpayerId: string, reason?: string): Promise<void> {
  const because = `contact: ${reason ?? `command ${tx.commandId}`}`;
  for (const compartment of ['shared', 'collection']) {
    await insertGrant(tx, { taxpayerId, compartment, subjectId: tx.actor.personId, because });
  }
}

type KeptRow = { actor_id: string; body_hash: Buffer; status: number; answer: unknown };

/**
 * The first answer to this command id over these taxpayers; a refusal where somebody means something else
 * by it.
 */
async function findEarlier(
  tx: Tx,
  { contract, taxpayerIds, actor, bodyHash }: Sent,
): Promise<Outcome | undefined> {
  const select = sql`select actor_id, body_hash, status, answer`;
  const ofAgency = sql`${select} from platform.agency_command where command_id = ${tx.commandId}`;
  const ofTaxpayers = sql`${select} from platform.command
    where taxpayer_id = any (${arrayText(taxpayerIds)}::uuid[]) and command_id = ${tx.commandId}`;
  // One that finds its taxpayer may have found nobody when it was sent first.
  const either = contract.finds ? sql`${ofAgency} union all ${ofTaxpayers}` : ofTaxpayers;
  const [row] = await tx.run(sql<KeptRow>`${contract.ofAgency ? ofAgency : either}`);
  if (row === undefined) return undefined;
  if (row.actor_id !== actor.personId || !row.body_hash.equals(bodyHash))
    return refusedUnkept('command-id-must-not-be-reused', 'commandId');
  return { status: row.status === statusDone ? 'done' : 'refused', answer: row.answer };
}

/** A refusal about the call itself, which leaves nothing behind. */
function refusedUnkept(code: string, field?: string): Outcome {
  return { status: 'refused', answer: refuse({ code, ...(field && { field }) }) };
}

const statusDone = 200;

async function keepAnswer(
  tx: Tx,
  { contract, actor, taxpayerIds, bodyHash }: Sent,
  kept: Outcome,
): Promise<void> {
  const [taxpayerId] = taxpayerIds;
  const status = kept.status === 'done' ? statusDone : statusOfRefusal(kept.answer as Refusal);
  const row = sql`${tx.commandId}, ${contract.operation}, ${actor.personId}, ${bodyHash}, ${status},
    ${JSON.stringify(kept.answer)}::jsonb`;
  await tx.run(
    taxpayerId === undefined
      ? sql`insert into platform.agency_command
          (command_id, operation, actor_id, body_hash, status, answer, recorded_at)
          values (${row}, ${tx.now})`
      : sql`insert into platform.command
          (taxpayer_id, command_id, operation, actor_id, body_hash, status, answer)
          values (${taxpayerId}, ${row})`,
  );
}
