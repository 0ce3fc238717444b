import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestRuntime } from '../db/testing.ts';
import { runCommand } from '../http/run-command.ts';
import { newId } from '../ids.ts';
import { closeMatter, noteMatter } from '../testing/sample-operations.ts';
import { findMatter, matterKind } from '../testing/sample-record.ts';
import { look, officer, type Opened, openOne, openSampleRuntime } from '../testing/sample.ts';
import { rebuildRecord } from './rebuild.ts';
import { verifyHistory } from './verify-history.ts';

describe.each(engines)('the audit of history on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
  });
  afterAll(() => runtime.close());

  /** Texts and amounts that a way through JSON and two databases could bend. */
  const awkward = {
    name: 'Ñandú "R." \\ O\'Brien\u2028 \u{1F600} é',
    amountCents: -1_000_000_000_000,
    lines: ['{a,b}', 'NULL', '1e400', 'a\tb'],
    openedAt: '2023-03-26T02:30:00.001+05:45',
  };

  async function openStory(more: Readonly<Record<string, unknown>> = {}): Promise<Opened> {
    const opened = await openOne(runtime, officer, { ...awkward, ...more });
    const { taxpayerId, matterId } = opened;
    for (const note of ['called', 'wrote \u{1F600}'])
      await runCommand(runtime, noteMatter, { commandId: newId(), taxpayerId, matterId, note }, officer);
    await runCommand(runtime, closeMatter, { commandId: newId(), taxpayerId, matterId }, officer);
    return opened;
  }

  const verify = (taxpayerId: string) => look(runtime, ({ batch }) => verifyHistory(batch, taxpayerId));
  const tamper = (statement: string) => runtime.owner.runScript(statement);

  test('a history that nobody has touched holds, whatever was written in it', async () => {
    const { taxpayerId } = await openStory();
    expect(await verify(taxpayerId)).toEqual({ taxpayerId, entries: 4, breaches: [] });
  });

  test('ids that were sent in capitals are kept as the database has them, and the history holds', async () => {
    const [taxpayerId, matterId, commandId] = [newId(), newId(), newId()].map((id) => id.toUpperCase()) as [
      string,
      string,
      string,
    ];
    await openStory({ taxpayerId, matterId, commandId });
    expect(await verify(taxpayerId.toLowerCase())).toMatchObject({ entries: 4, breaches: [] });
  });

  test('a taxpayer without a history has none that is broken', async () => {
    const taxpayerId = newId();
    expect(await verify(taxpayerId)).toEqual({ taxpayerId, entries: 0, breaches: [] });
  });

  test('a command may verify the history of the taxpayer that it has locked', async () => {
    const { taxpayerId } = await openStory();
    const verified = await look(runtime, async ({ lock }) =>
      verifyHistory(
        await lock([taxpayerId], { actor: officer, commandId: newId(), law: runtime.law }),
        taxpayerId,
      ),
    );
    expect(verified).toMatchObject({ entries: 4, breaches: [] });
  });

  const where = (taxpayerId: string, seq: number): string =>
    `where taxpayer_id = '${taxpayerId}' and seq = ${seq}`;

  test.each([
    ['body', `body = jsonb_set(body, '{note}', '"never called"')`],
    ['decisions', `decisions = '[{"rule": "closable", "outcome": "may-close"}]'`],
    ['actor_id', `actor_id = '00000000-0000-8000-8000-00000000000f'`],
    ['actor_role', `actor_role = 'clerk'`],
    ['on_day', `on_day = on_day + 1`],
    ['occurred_at', `occurred_at = occurred_at - interval '1 millisecond'`],
    ['recorded_at', `recorded_at = recorded_at - interval '1 day'`],
    ['event', `event = 'close-matter'`],
    ['from_state', `from_state = 'none'`],
    ['to_state', `to_state = 'closed'`],
    ['compartment', `compartment = 'private'`],
    ['capability', `capability = 'other'`],
    ['record_kind', `record_kind = 'other'`],
    ['record_id', `record_id = '00000000-0000-8000-8000-00000000000f'`],
    ['version', `version = 22`],
    ['command_id', `command_id = '00000000-0000-8000-8000-00000000000f'`],
    ['prev_hash', `prev_hash = '\\x00'`],
    ['hash', `hash = '\\x00'`],
  ])('an altered %s is found', async (_column, change) => {
    const { taxpayerId } = await openStory();
    await tamper(`update platform.history set ${change} ${where(taxpayerId, 2)}`);
    const { breaches } = await verify(taxpayerId);
    expect(breaches).toContainEqual({ seq: 2, kind: 'altered' });
    expect(breaches.every(({ seq }) => seq === 2 || seq === 3)).toBe(true);
  });

  test('every column of history is among those that are tampered with, here or in a test of its own', async () => {
    const { rows } = await sql<{ column: string }>`
      select attname::text as column from pg_attribute
      where attrelid = 'platform.history'::regclass and attnum > 0`.execute(runtime.owner.kysely);
    const columns = rows.map(({ column }) => column).filter((name) => !['taxpayer_id', 'seq'].includes(name));
    expect(columns.sort()).toEqual(
      [
        'body',
        'decisions',
        'actor_id',
        'actor_role',
        'on_day',
        'occurred_at',
        'recorded_at',
        'event',
        'from_state',
        'to_state',
        'compartment',
        'capability',
        'record_kind',
        'record_id',
        'version',
        'command_id',
        'hash',
        'prev_hash',
      ].sort(),
    );
  });

  test('an entry taken out of the middle is missed', async () => {
    const { taxpayerId } = await openStory();
    await tamper(`delete from platform.history ${where(taxpayerId, 2)}`);
    expect((await verify(taxpayerId)).breaches).toEqual([{ seq: 2, kind: 'missing' }]);
  });

  test('an entry taken out of the middle is missed even if the others close up', async () => {
    const { taxpayerId } = await openStory();
    await tamper(`delete from platform.history ${where(taxpayerId, 2)};
      update platform.history set seq = 2 ${where(taxpayerId, 3)};
      update platform.history set seq = 3 ${where(taxpayerId, 4)};
      update platform.head set seq = 3 where taxpayer_id = '${taxpayerId}'`);
    const { breaches } = await verify(taxpayerId);
    expect(breaches).toContainEqual({ seq: 2, kind: 'unchained' });
    expect(breaches).toContainEqual({ seq: 2, kind: 'altered' });
  });

  test('an end that was cut off is missed', async () => {
    const { taxpayerId } = await openStory();
    await tamper(`delete from platform.history where taxpayer_id = '${taxpayerId}' and seq > 2`);
    expect((await verify(taxpayerId)).breaches).toEqual([
      { seq: 3, kind: 'missing' },
      { seq: 4, kind: 'missing' },
    ]);
  });

  test('a whole history that was taken away is missed', async () => {
    const { taxpayerId } = await openStory();
    await tamper(`delete from platform.history where taxpayer_id = '${taxpayerId}'`);
    expect((await verify(taxpayerId)).breaches.map(({ kind }) => kind)).toEqual([
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
  });

  test('an entry that the head does not know of is found', async () => {
    const { taxpayerId } = await openStory();
    await tamper(`update platform.head set seq = 3,
      hash = (select hash from platform.history ${where(taxpayerId, 3)})
      where taxpayer_id = '${taxpayerId}'`);
    expect((await verify(taxpayerId)).breaches).toEqual([{ seq: 4, kind: 'beyond-head' }]);
  });

  test('a history whose last entry is not the one that the head names is found', async () => {
    const { taxpayerId } = await openStory();
    await tamper(`update platform.head set hash = '\\x01' where taxpayer_id = '${taxpayerId}'`);
    expect((await verify(taxpayerId)).breaches).toEqual([{ seq: 4, kind: 'head' }]);
  });

  test('the history of one taxpayer put under another is found', async () => {
    const [from, to] = [await openStory(), newId()];
    await tamper(`update platform.history set taxpayer_id = '${to}' where taxpayer_id = '${from.taxpayerId}';
      update platform.head set taxpayer_id = '${to}' where taxpayer_id = '${from.taxpayerId}'`);
    expect((await verify(to)).breaches.map(({ kind }) => kind)).toEqual([
      'altered',
      'altered',
      'altered',
      'altered',
    ]);
  });

  const rebuild = ({ taxpayerId, matterId }: Opened) =>
    look(runtime, ({ batch }) =>
      rebuildRecord(batch, matterKind, findMatter, { taxpayerId, recordId: matterId }),
    );

  test('the state row is what its history makes of it', async () => {
    const opened = await openStory();
    const { rebuilt, stored, equal } = await rebuild(opened);
    expect(equal).toBe(true);
    expect(rebuilt).toEqual(stored);
    expect(rebuilt).toMatchObject({
      state: 'closed',
      version: 4,
      name: awkward.name,
      amountCents: awkward.amountCents,
      lines: awkward.lines,
      openedDay: '2023-03-25',
      notes: ['called', 'wrote \u{1F600}'],
    });
  });

  test('a state row that says something else than its history is found', async () => {
    const opened = await openStory();
    await tamper(`update sample.matter set amount_cents = 1 where matter_id = '${opened.matterId}'`);
    expect(await rebuild(opened)).toMatchObject({
      equal: false,
      rebuilt: { amountCents: -1_000_000_000_000 },
      stored: { amountCents: 1 },
    });
  });

  test('a state row without a history, and a history without a state row, are found', async () => {
    const [first, second] = [await openStory(), await openStory()];
    await tamper(`delete from platform.history where taxpayer_id = '${first.taxpayerId}';
      delete from sample.matter where matter_id = '${second.matterId}'`);
    expect(await rebuild(first)).toMatchObject({ equal: false, rebuilt: undefined });
    expect(await rebuild(second)).toMatchObject({ equal: false, stored: undefined });
  });
});
