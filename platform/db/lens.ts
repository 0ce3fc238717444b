import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Actor } from '../access/actor.ts';
import { type Clock, dayOfInstant } from '../clock/clock.ts';
import type { Connection, Database } from './database.ts';

/** A way to look at the database inside one transaction. What it sees depends on the role it takes. */
export type Lens = {
  readonly run: <Row>(query: RawBuilder<Row>) => Promise<readonly Row[]>;
  /** The business clock when the transaction began. */
  readonly now: Instant;
  /** The agency's day at `now`. */
  readonly today: Day;
  /** The agency's day at an instant. */
  readonly dayOf: (at: Instant) => Day;
};

/**
 * What a person may see: row security lets through what the person's grants allow, and nothing is written.
 */
export type Eyes = Lens & { readonly as: 'accord_reader' };

/** A command at work: every compartment, but only of the taxpayers that it has locked. */
export type Tx = Lens & {
  readonly as: 'accord_case';
  readonly actor: Actor;
  readonly commandId: string;
  /** The adopted documents: deadlines are computed under them. */
  readonly law: Law;
  /** The end of each locked taxpayer's history, moved on with every entry. */
  readonly heads: Map<string, Head>;
};

/** Cycles, workers and reports over everybody. */
export type Batch = Lens & { readonly as: 'accord_batch' };

/** On whose behalf a command locks its taxpayers, and under which law. */
export type Mandate = Pick<Tx, 'actor' | 'commandId' | 'law'>;

export type Head = { seq: number; hash: Buffer };

type RoleName = 'accord_reader' | 'accord_case' | 'accord_batch';

/**
 * One transaction and the lenses that it lends out. The database's role changes only when another lens is
 * used.
 */
export type Session = {
  readonly eyes: (actor: Actor) => Eyes;
  readonly lock: (taxpayerIds: readonly string[], mandate: Mandate) => Promise<Tx>;
  readonly batch: Batch;
  /**
   * Tells a part of the story; if its answer is one to undo, all that the part wrote is undone, and the
   * answer stands.
   */
  readonly undoing: <Answer>(
    isToUndo: (answer: Answer) => boolean,
    part: () => Promise<Answer>,
  ) => Promise<Answer>;
};

/** Runs one transaction. What the story throws rolls everything back. */
export async function inTransaction<Answer>(
  { connect, kysely }: Database,
  clock: Clock,
  story: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const connection = await connect();
  let isBroken = false;
  try {
    sendAlong(connection, 'begin');
    const answer = await story(openSession(connection, kysely, clock.now()));
    const { command } = await connection.send('commit');
    // The database answers so where a statement has failed whose failure nobody heard.
    if (command === 'ROLLBACK') throw new Error('the transaction has failed and was rolled back');
    return answer;
  } catch (thrown) {
    await connection.send('rollback').catch(() => (isBroken = true));
    throw thrown;
  } finally {
    connection.release(isBroken);
  }
}

/**
 * Sends a statement whose answer nobody waits for: where it fails, so does all that follows in its
 * transaction.
 */
function sendAlong({ send }: Connection, text: string, values?: readonly unknown[]): void {
  send(text, values).catch(() => undefined);
}

function openSession(connection: Connection, kysely: Kysely<unknown>, now: Instant): Session {
  const line = openLine(connection, kysely, now);
  const moment = { now, today: dayOfInstant(now), dayOf: dayOfInstant };
  const lens = <Role extends RoleName>(role: Role, subjects: Ids, locked: Ids) => ({
    as: role,
    run: <Row>(query: RawBuilder<Row>) => line.run({ role, subjects, locked }, query),
    ...moment,
  });
  return {
    eyes: (actor) => lens('accord_reader', actor.subjects, []),
    batch: lens('accord_batch', [], []),
    undoing: async (isToUndo, part) => {
      line.savepoint();
      const answer = await part();
      if (isToUndo(answer)) await line.rollback();
      return answer;
    },
    lock: async (taxpayerIds, mandate) => {
      const asked = inOrderOf(taxpayerIds);
      const ofAsked = lens('accord_case', mandate.actor.subjects, asked);
      const bound = await listLockedTogether(ofAsked, asked);
      const inOrder = inOrderOf([...asked, ...bound]);
      const own = bound.length === 0 ? ofAsked : lens('accord_case', mandate.actor.subjects, inOrder);
      const tx: Tx = { ...own, ...mandate, heads: new Map() };
      await lockHeads(tx, inOrder);
      return tx;
    },
  };
}

type Ids = readonly string[];
type Stance = { readonly role: RoleName; readonly subjects: Ids; readonly locked: Ids };

/** The line in which a transaction's statements stand: each runs in the role that it was sent for. */
function openLine(connection: Connection, kysely: Kysely<unknown>, now: Instant) {
  let current: string | undefined;
  const take = ({ role, subjects, locked }: Stance): void => {
    const wanted = `${role} ${subjects.join()} ${locked.join()}`;
    if (current === wanted) return;
    current = wanted;
    sendAlong(connection, takeStance, [role, now, arrayText(subjects), arrayText(locked)]);
  };
  return {
    run: async <Row>(stance: Stance, query: RawBuilder<Row>): Promise<readonly Row[]> => {
      const { sql: text, parameters } = query.compile(kysely);
      take(stance);
      return (await connection.send(text, parameters, stance.role)).rows as readonly Row[];
    },
    savepoint: () => sendAlong(connection, 'savepoint part'),
    rollback: async () => {
      await connection.send('rollback to savepoint part');
      // The roles that were taken since are undone as well.
      current = undefined;
    },
  };
}

const takeStance = `select set_config('role', $1, true), set_config('accord.now', $2, true),
  set_config('accord.subjects', $3, true), set_config('accord.locked', $4, true)`;

/**
 * Locks the heads in order of id, so that two commands over the same taxpayers never wait for each other in
 * a ring.
 */
async function lockHeads(tx: Tx, inOrder: readonly string[]): Promise<void> {
  const rows = await tx.run(sql<{ taxpayer_id: string; seq: number; hash: Buffer }>`
    select taxpayer_id, seq, hash from platform.head where taxpayer_id = any (${arrayText(inOrder)}::uuid[])
    order by taxpayer_id for update`);
  for (const { taxpayer_id, seq, hash } of rows) tx.heads.set(taxpayer_id, { seq, hash });
}

function inOrderOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

/** A PostgreSQL array literal of ids. */
export function arrayText(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}

/** Those bound to the ones that the lens sees. */
async function listLockedTogether(lens: Lens, taxpayerIds: readonly string[]): Promise<readonly string[]> {
  const rows = await lens.run(sql<{ with_taxpayer_id: string }>`
    select distinct with_taxpayer_id from platform.locked_together
    where taxpayer_id = any (${arrayText(taxpayerIds)}::uuid[])`);
  return rows.map((row) => row.with_taxpayer_id);
}
