import type { Kysely, RawBuilder } from 'kysely';
import type { QueryResult } from 'pg';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Actor } from '../access/actor.ts';
import { type Clock, dayOfInstant } from '../clock/clock.ts';
import type { Connection, Database } from './database.ts';
import { isFollowing } from './faults.ts';

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
  /** Locks taxpayers and all who are bound to them, and answers the lens that works on them. */
  readonly lock: (taxpayerIds: readonly string[], mandate: Mandate) => Promise<Tx>;
  /**
   * The same for who acts for somebody and has more to ask at once: the lens at hand, whose heads are known
   * when it is locked. Unless the unseen are wanted as well, one of them is enough to lock nobody.
   */
  readonly locking: (
    taxpayerIds: readonly string[],
    mandate: Mandate,
    whom: 'seen' | 'unseen too',
  ) => Locking;
  readonly batch: Batch;
  /**
   * Tells a part of the story; if its answer is one to undo, all that the part wrote is undone, and the
   * answer stands.
   */
  readonly undoing: <Answer>(
    isToUndo: (answer: Answer) => boolean,
    part: () => Promise<Answer>,
  ) => Promise<Answer>;
  /**
   * What has been sent already and needs no answer before the transaction ends; where it fails, nothing is
   * committed.
   */
  readonly atEnd: (sent: Promise<unknown>) => void;
};

/** A lens that is being locked; in the end, those of whom the actor may see anything. */
export type Locking = { readonly tx: Tx; readonly locked: Promise<ReadonlySet<string>> };

/** Runs one transaction. What the story throws rolls everything back. */
export async function inTransaction<Answer>(
  { connect, kysely }: Database,
  clock: Clock,
  story: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const connection = await connect();
  let isBroken = false;
  try {
    connection.send('begin').catch(() => undefined);
    const ending: Promise<unknown>[] = [];
    const atEnd = (sent: Promise<unknown>): void => void ending.push(sent);
    const answer = await story({ ...openSession(connection, kysely, clock.now()), atEnd });
    const committed = connection.send('commit');
    await Promise.all([...ending, committed]);
    // The database answers so where a statement has failed whose failure nobody heard.
    if ((await committed).command === 'ROLLBACK')
      throw new Error('the transaction has failed and was rolled back');
    return answer;
  } catch (thrown) {
    await connection.send('rollback').catch(() => (isBroken = true));
    throw thrown;
  } finally {
    connection.release(isBroken);
  }
}

function openSession(connection: Connection, kysely: Kysely<unknown>, now: Instant): Omit<Session, 'atEnd'> {
  const line = openLine(connection, kysely, now);
  const moment = { now, today: dayOfInstant(now), dayOf: dayOfInstant };
  const lens = <Role extends RoleName>(stance: Stance & { readonly role: Role }) => ({
    as: stance.role,
    run: <Row>(query: RawBuilder<Row>) => line.run(stance, query),
    ...moment,
  });
  const locking: Session['locking'] = (taxpayerIds, mandate, whom) => {
    const { subjects } = mandate.actor;
    const stance = { role: 'accord_case' as const, subjects, locked: [...new Set(taxpayerIds)] };
    const tx: Tx = { ...lens(stance), ...mandate, heads: new Map() };
    const lockAll = async (): Promise<ReadonlySet<string>> => {
      const heads = await line.lock(stance, whom === 'unseen too');
      for (const { taxpayer_id, seq, hash } of heads) tx.heads.set(taxpayer_id, { seq, hash });
      stance.locked = [...new Set([...stance.locked, ...tx.heads.keys()])];
      return new Set(heads.filter(({ seen }) => seen).map(({ taxpayer_id }) => taxpayer_id));
    };
    return { tx, locked: lockAll() };
  };
  return {
    eyes: ({ subjects }) => lens({ role: 'accord_reader', subjects, locked: [] }),
    batch: lens({ role: 'accord_batch', subjects: [], locked: [] }),
    locking,
    lock: async (taxpayerIds, mandate) => {
      const { tx, locked } = locking(taxpayerIds, mandate, 'unseen too');
      await locked;
      return tx;
    },
    undoing: async (isToUndo, part) => {
      line.savepoint();
      const answer = await part();
      if (isToUndo(answer)) await line.rollback();
      return answer;
    },
  };
}

/** In which role, with whose grants and over which taxpayers a statement runs. */
type Stance = {
  readonly role: RoleName;
  readonly subjects: readonly string[];
  readonly locked: readonly string[];
};

type HeadRow = {
  readonly taxpayer_id: string;
  readonly seq: number;
  readonly hash: Buffer;
  readonly seen: boolean;
};

/** The line in which a transaction's statements stand: each runs in the stance that it was sent for. */
function openLine({ send }: Connection, kysely: Kysely<unknown>, now: Instant) {
  let current: Stance | undefined;
  let firstFailure: unknown;
  /** What follows a failure fails as well, and its caller may be the first to hear: of the first one. */
  const rowsOf = async (sent: Promise<QueryResult>): Promise<readonly unknown[]> => {
    try {
      return (await sent).rows as readonly unknown[];
    } catch (thrown) {
      firstFailure ??= thrown;
      throw isFollowing(thrown) ? firstFailure : thrown;
    }
  };
  const sendAlong = (text: string, values?: readonly unknown[]): void =>
    void rowsOf(send(text, values)).catch(() => undefined);
  const take = (stance: Stance): void => {
    if (current === stance) return;
    current = stance;
    const { role, subjects, locked } = stance;
    sendAlong(takeStance, [role, now, arrayText(subjects), arrayText(locked)]);
  };
  return {
    run: async <Row>(stance: Stance, query: RawBuilder<Row>): Promise<readonly Row[]> => {
      const { sql: text, parameters } = query.compile(kysely);
      take(stance);
      return (await rowsOf(send(text, parameters, stance.role))) as readonly Row[];
    },
    /** Takes the stance of a case with its locks; answers the heads of all who are locked. */
    lock: async (stance: Stance, unseenAsWell: boolean): Promise<readonly HeadRow[]> => {
      take(stance);
      return (await rowsOf(send(lockCase, [unseenAsWell], stance.role))) as readonly HeadRow[];
    },
    savepoint: () => sendAlong('savepoint part'),
    rollback: async () => {
      await send('rollback to savepoint part');
      // The stances that were taken since are undone as well.
      current = undefined;
      firstFailure = undefined;
    },
  };
}

const takeStance = `select set_config('role', $1, true), set_config('accord.now', $2, true),
  set_config('accord.subjects', $3, true), set_config('accord.locked', $4, true)`;

const lockCase = 'select taxpayer_id, seq, hash, seen from platform.lock_case($1)';

/** A PostgreSQL array literal of ids. */
export function arrayText(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
