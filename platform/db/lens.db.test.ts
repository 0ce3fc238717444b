import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { endGrant, insertGrant } from '../access/grants.ts';
import { newId } from '../ids.ts';
import { listHistory } from '../record/history.ts';
import { findMatter, searchMatters } from '../testing/sample-record.ts';
import { look, officer, type Opened, openOne, openSampleRuntime, person } from '../testing/sample.ts';
import type { Session, Tx } from './lens.ts';
import { emptyLaw, engines, type TestRuntime } from './testing.ts';

const count = sql<{ count: number }>`select count(*) from sample.matter`;
const stranger = person('Stranger');

describe.each(engines)('lenses on %s', (engine) => {
  let runtime: TestRuntime;
  let ours: Opened;
  let theirs: Opened;

  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
    ours = await openOne(runtime);
    theirs = await openOne(runtime, person('Another officer'), { name: 'R. Amari the other' });
  });
  afterAll(() => runtime.close());

  const lock = (session: Session, ...taxpayerIds: readonly string[]): Promise<Tx> =>
    session.lock(taxpayerIds, { actor: officer, commandId: newId(), law: emptyLaw });

  test('eyes see what was granted, and what was not granted is not there', async () => {
    await look(runtime, async ({ eyes }) => {
      expect((await findMatter(eyes(officer), ours.matterId))?.name).toBe('R. Amari');
      expect(await findMatter(eyes(officer), theirs.matterId)).toBeUndefined();
      expect(await findMatter(eyes(stranger), ours.matterId)).toBeUndefined();
    });
  });

  test('what is hidden neither matches nor counts', async () => {
    await look(runtime, async ({ eyes }) => {
      expect(await searchMatters(eyes(officer), 'amari')).toEqual([ours.matterId]);
      expect(await eyes(officer).run(count)).toEqual([{ count: 1 }]);
      expect(await eyes(stranger).run(count)).toEqual([{ count: 0 }]);
    });
  });

  test('eyes see no history, deadline, effect, grant, head or kept answer of others', async () => {
    await look(runtime, async ({ eyes }) => {
      for (const table of ['history', 'deadline', 'effect', 'access_grant']) {
        const rows = await eyes(officer).run(
          sql<{ taxpayer_id: string }>`select distinct taxpayer_id from platform.${sql.ref(table)}`,
        );
        expect(rows, table).toEqual([{ taxpayer_id: ours.taxpayerId }]);
      }
    });
    for (const table of ['head', 'command', 'read_log', 'clock'])
      await expect(
        look(runtime, ({ eyes }) => eyes(officer).run(sql`select from platform.${sql.ref(table)}`)),
        table,
      ).rejects.toThrow('permission denied');
  });

  test('a grant is for one compartment', async () => {
    const walled = await openOne(runtime);
    await runtime.owner.runScript(
      `update sample.matter set compartment = 'mediation/1' where matter_id = '${walled.matterId}'`,
    );
    await look(runtime, async (session) => {
      expect(await findMatter(session.eyes(officer), walled.matterId)).toBeUndefined();
      expect(await listHistory(session.eyes(officer), walled.taxpayerId)).toHaveLength(1);
      const tx = await lock(session, walled.taxpayerId);
      expect(await findMatter(tx, walled.matterId)).toBeDefined();
      const { taxpayerId } = walled;
      await insertGrant(tx, {
        taxpayerId,
        compartment: 'mediation/1',
        subjectId: stranger.personId,
        because: 'mediates',
      });
      expect(await findMatter(session.eyes(stranger), walled.matterId)).toBeDefined();
      expect(await listHistory(session.eyes(stranger), walled.taxpayerId)).toEqual([]);
    });
  });

  test('a grant to an office or a role is sight for whoever belongs to it', async () => {
    const { taxpayerId, matterId } = await openOne(runtime, person('First'));
    const office = newId();
    const member = { ...person('Member'), subjects: [person('Member').personId, office] };
    await look(runtime, async (session) => {
      const tx = await lock(session, taxpayerId);
      await insertGrant(tx, { taxpayerId, compartment: 'shared', subjectId: office, because: 'their area' });
      expect(await findMatter(session.eyes(member), matterId)).toBeDefined();
      expect(await findMatter(session.eyes(person('Member')), matterId)).toBeUndefined();
    });
  });

  test('a grant counts from its first instant until just before its end, by the business clock', async () => {
    const { taxpayerId, matterId } = await openOne(runtime, person('First'));
    const at = (text: string) => runtime.clock.moveTo(instant(text));
    const sees = () =>
      look(runtime, async ({ eyes }) => (await findMatter(eyes(stranger), matterId)) !== undefined);
    const grant = { taxpayerId, compartment: 'shared', subjectId: stranger.personId };
    at('2023-05-01T12:00:00.000Z');
    await look(runtime, async (session) =>
      insertGrant(await lock(session, taxpayerId), { ...grant, because: 'assigned' }),
    );
    at('2023-06-01T12:00:00.000Z');
    await look(runtime, async (session) => endGrant(await lock(session, taxpayerId), grant));
    const seen: Record<string, boolean> = {};
    for (const instantText of [
      '2023-05-01T11:59:59.999Z',
      '2023-05-01T12:00:00.000Z',
      '2023-06-01T11:59:59.999Z',
      '2023-06-01T12:00:00.000Z',
    ]) {
      at(instantText);
      seen[instantText] = await sees();
    }
    expect(Object.values(seen)).toEqual([false, true, true, false]);
    at('2023-04-03T13:12:00.000Z');
  });

  test('a command sees every compartment, and only of the taxpayers that it has locked', async () => {
    await look(runtime, async (session) => {
      const tx = await lock(session, ours.taxpayerId);
      expect(await findMatter(tx, ours.matterId)).toBeDefined();
      expect(await findMatter(tx, theirs.matterId)).toBeUndefined();
      expect(await tx.run(count)).toEqual([{ count: 1 }]);
      expect(
        await tx.run(
          sql`update sample.matter set name = 'x' where matter_id = ${theirs.matterId} returning 1`,
        ),
      ).toEqual([]);
    });
  });

  test('a command cannot write a row of a taxpayer that it has not locked, nor move one there', async () => {
    const writing = (query: ReturnType<typeof sql>) =>
      look(runtime, async (session) => (await lock(session, ours.taxpayerId)).run(query));
    await expect(writing(sql`insert into platform.head (taxpayer_id) values (${newId()})`)).rejects.toThrow(
      'row-level security',
    );
    await expect(
      writing(
        sql`update sample.matter set taxpayer_id = ${theirs.taxpayerId} where matter_id = ${ours.matterId}`,
      ),
    ).rejects.toThrow('row-level security');
    await expect(
      writing(sql`insert into platform.access_grant (taxpayer_id, compartment, subject_id, from_at, because)
        values (${theirs.taxpayerId}, 'shared', ${officer.personId}, now(), 'for myself')`),
    ).rejects.toThrow('row-level security');
  });

  test('a batch sees everybody', async () => {
    await look(runtime, async ({ batch }) => {
      const [row] = await batch.run(count);
      expect(row?.count).toBeGreaterThanOrEqual(2);
    });
  });

  test.each([
    ['accord_reader', 'insert into platform.deadline select * from platform.deadline'],
    ['accord_reader', 'update sample.matter set version = 9'],
    ['accord_reader', 'delete from platform.access_grant'],
    ['accord_reader', `insert into platform.access_grant select * from platform.access_grant`],
    ...['accord_reader', 'accord_case', 'accord_batch'].flatMap((role) =>
      ['history', 'read_log'].flatMap((table) => [
        [role, `update platform.${table} set actor_role = 'nobody'`],
        [role, `delete from platform.${table}`],
        [role, `truncate platform.${table}`],
      ]),
    ),
    ['accord_case', 'delete from sample.matter'],
    ['accord_batch', 'delete from platform.command'],
    ['accord_case', 'update platform.command set status = 200'],
    ['accord_batch', 'drop table platform.history'],
    ['accord_batch', 'alter table platform.history disable row level security'],
    ['accord_batch', 'create table platform.mine (a int)'],
    ['accord_case', `insert into platform.read_log select * from platform.read_log`],
  ])('%s may not: %s', async (role, statement) => {
    const trying = runtime.database.kysely.transaction().execute(async (trx) => {
      const all = `{${ours.taxpayerId},${theirs.taxpayerId}}`;
      await sql`select set_config('role', ${role}, true), set_config('accord.locked', ${all}, true),
        set_config('accord.subjects', ${`{${officer.personId}}`}, true)`.execute(trx);
      await sql.raw(statement).execute(trx);
    });
    await expect(trying).rejects.toThrow(/permission denied|must be owner/);
  });

  test.each(['accord_reader', 'accord_case'])('as %s with nothing set, nothing is seen', async (role) => {
    const seen = runtime.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', ${role}, true)`.execute(trx);
      const tables = [
        'sample.matter',
        'platform.history',
        'platform.deadline',
        'platform.effect',
        'platform.access_grant',
      ];
      const counts: number[] = [];
      for (const table of tables)
        counts.push(
          (await sql.raw<{ count: number }>(`select count(*) from ${table}`).execute(trx)).rows[0]?.count ??
            -1,
        );
      return counts;
    });
    expect(await seen).toEqual([0, 0, 0, 0, 0]);
  });

  test('what one transaction has set is gone in the next', async () => {
    await look(runtime, async (session) => (await lock(session, ours.taxpayerId)).run(count));
    const settings = ['role', 'accord.subjects', 'accord.locked', 'accord.now'];
    for (const setting of settings) {
      const { rows } = await sql<{
        value: string | null;
      }>`select current_setting(${setting}, true) as value`.execute(runtime.database.kysely);
      expect(['', 'none', null], setting).toContain(rows[0]?.value);
    }
  });

  test('a transaction in which a failure was not heard is not taken for done', async () => {
    const unheard = look(runtime, async ({ batch }) => {
      await batch.run(sql`select 1 / 0`).catch(() => undefined);
    });
    await expect(unheard).rejects.toThrow('rolled back');
    await look(runtime, async ({ batch }) => expect(await batch.run(count)).toHaveLength(1));
  });

  test('statements that run side by side each run in their own role', async () => {
    await look(runtime, async (session) => {
      const tx = await lock(session, ours.taxpayerId, theirs.taxpayerId);
      const role = sql<{ role: string; count: number }>`
        select current_setting('role') as role, (select count(*)::int from sample.matter) as count`;
      const lenses = [
        session.eyes(officer),
        tx,
        session.eyes(person('Nobody')),
        session.batch,
        session.eyes(officer),
        tx,
      ];
      const answers = await Promise.all(lenses.map((lens) => lens.run(role)));
      expect(answers.map(([row]) => row?.role)).toEqual(lenses.map((lens) => lens.as));
      expect(answers.map(([row]) => row?.count)[1]).toBe(2);
      expect(answers.map(([row]) => row?.count)[2]).toBe(0);
    });
  });

  test('a part that is undone leaves nothing, and the lens after it is the one that is asked', async () => {
    const { taxpayerId, matterId } = await openOne(runtime, person('First'));
    await look(runtime, async (session) => {
      const tx = await lock(session, taxpayerId);
      const grant = {
        taxpayerId,
        compartment: 'shared',
        subjectId: stranger.personId,
        because: 'for a moment',
      };
      const answer = await session.undoing(
        (word: string) => word === 'undo',
        async () => {
          await insertGrant(tx, grant);
          expect(await findMatter(session.eyes(stranger), matterId)).toBeDefined();
          return 'undo';
        },
      );
      expect(answer).toBe('undo');
      expect(await findMatter(session.eyes(stranger), matterId)).toBeUndefined();
      expect(await findMatter(tx, matterId)).toBeDefined();
      await session.undoing(
        () => false,
        () => insertGrant(tx, grant),
      );
      expect(await findMatter(session.eyes(stranger), matterId)).toBeDefined();
    });
  });

  test('locking a taxpayer who does not exist locks nothing, and twice the same is once', async () => {
    await look(runtime, async (session) => {
      const tx = await lock(session, ours.taxpayerId, newId(), ours.taxpayerId);
      expect([...tx.heads.keys()]).toEqual([ours.taxpayerId]);
      expect(tx.heads.get(ours.taxpayerId)?.seq).toBe(1);
    });
  });
});
