import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyHistory } from '../audit/verify-history.ts';
import { engines, type TestRuntime } from '../db/testing.ts';
import { newId } from '../ids.ts';
import { closeMatter, noteBoth, noteMatter, openMatter, showMatter } from '../testing/sample-operations.ts';
import { findMatter } from '../testing/sample-record.ts';
import {
  codeOf,
  everything,
  look,
  officer,
  type Opened,
  openingOf,
  openOne,
  openSampleRuntime,
  person,
} from '../testing/sample.ts';
import { type CommandScene, NotFound } from './operation.ts';
import { InputUnreadable, RoleNotAllowed } from './parse-input.ts';
import { type Outcome, runCommand } from './run-command.ts';
import { runQuery } from './run-query.ts';

const other = person('Another officer');
const clerk = person('Clerk', 'clerk');

describe.each(engines)('commands on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
  });
  afterAll(() => runtime.close());

  const noteOn = ({ taxpayerId, matterId }: Opened, note = 'called') => ({
    commandId: newId(),
    taxpayerId,
    matterId,
    note,
  });
  const run = (body: object, actor = officer) => runCommand(runtime, noteMatter, body, actor);
  const entriesOf = async (taxpayerId: string) =>
    (await look(runtime, ({ batch }) => verifyHistory(batch, taxpayerId))).entries;

  test('the same id and body give the first answer again and do nothing twice', async () => {
    const opened = await openOne(runtime);
    const note = noteOn(opened);
    const first = await run(note);
    expect(first).toMatchObject({ status: 'done', answer: { version: 2, notes: ['called'] } });
    await run(noteOn(opened, 'wrote'));
    const before = await everything(runtime);
    expect(await run(note)).toEqual(first);
    expect(await run({ ...note, commandId: note.commandId.toUpperCase() })).toEqual(first);
    expect(await everything(runtime)).toEqual(before);
  });

  test('the same id with another body, another operation or from another person is refused, and does nothing', async () => {
    const opened = await openOne(runtime);
    const note = noteOn(opened);
    await run(note);
    await run(noteOn(opened), other);
    const before = await everything(runtime);
    const { commandId, taxpayerId, matterId } = note;
    const outcomes: readonly Outcome[] = [
      await run({ ...note, note: 'something else' }),
      await run(note, other),
      await runCommand(runtime, closeMatter, { commandId, taxpayerId, matterId }, officer),
    ];
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'refused', answer: { field: 'commandId' } });
      expect(codeOf(outcome)).toBe('command-id-must-not-be-reused');
    }
    expect(await everything(runtime)).toEqual(before);
  });

  test('the id of a command over two taxpayers is known by either of them', async () => {
    const [first, second] = [await openOne(runtime), await openOne(runtime)];
    const both = {
      commandId: newId(),
      taxpayerIds: [first.taxpayerId, second.taxpayerId],
      matterIds: [first.matterId, second.matterId],
      note: 'joint',
    };
    const answered = await runCommand(runtime, noteBoth, both, officer);
    expect(answered).toEqual({ status: 'done', answer: { versions: [2, 2] } });
    expect(await runCommand(runtime, noteBoth, both, officer)).toEqual(answered);
    const turned = { ...both, taxpayerIds: both.taxpayerIds.toReversed() };
    expect(codeOf(await runCommand(runtime, noteBoth, turned, officer))).toBe(
      'command-id-must-not-be-reused',
    );
  });

  test('a refusal is an answer: kept with its findings, given again, and nothing else is left of it', async () => {
    const opened = await openOne(runtime, officer, { amountCents: 100_001 });
    const { taxpayerId, matterId } = opened;
    const close = { commandId: newId(), taxpayerId, matterId };
    const refused = await runCommand(runtime, closeMatter, close, officer);
    expect(refused).toMatchObject({
      status: 'refused',
      answer: {
        code: 'decision-must-allow-this-event',
        findings: [{ test: 'amount-within-limit', holds: false, cure: { act: 'lower-amount' } }],
        decided: { rule: 'closable', outcome: 'may-not-close' },
      },
    });
    expect(await runCommand(runtime, closeMatter, close, officer)).toEqual(refused);
    const { rows } =
      await sql`select status, answer from platform.command where command_id = ${close.commandId}`.execute(
        runtime.owner.kysely,
      );
    expect(rows).toEqual([{ status: 422, answer: refused.answer }]);
    expect(await entriesOf(taxpayerId)).toBe(1);
  });

  test('what is cured comes under a new id and goes through', async () => {
    const { taxpayerId, matterId } = await openOne(runtime, officer, { amountCents: 'unknown' });
    const close = { commandId: newId(), taxpayerId, matterId };
    expect(await runCommand(runtime, closeMatter, close, officer)).toMatchObject({
      answer: { findings: [{ holds: 'unknown' }], decided: { outcome: 'needs-facts' } },
    });
    await runtime.owner.runScript(
      `update sample.matter set amount_cents = 100000 where matter_id = '${matterId}'`,
    );
    expect(codeOf(await runCommand(runtime, closeMatter, close, officer))).toBe(
      'decision-must-allow-this-event',
    );
    expect(await runCommand(runtime, closeMatter, { ...close, commandId: newId() }, officer)).toMatchObject({
      status: 'done',
    });
  });

  test('a refused first contact gives no sight of the taxpayer; one that is done gives it, with its reason', async () => {
    const opened = await openOne(runtime);
    const sees = () =>
      look(runtime, async ({ eyes }) => (await findMatter(eyes(other), opened.matterId)) !== undefined);
    expect(codeOf(await run(noteOn(opened, 'secret'), other))).toBe('note-must-not-be-a-secret');
    expect(await sees()).toBe(false);
    const note = noteOn(opened);
    expect(await run(note, other)).toMatchObject({ status: 'done' });
    expect(await sees()).toBe(true);
    const { rows } = await sql`select distinct because from platform.access_grant
      where taxpayer_id = ${opened.taxpayerId} and subject_id = ${other.personId}`.execute(
      runtime.owner.kysely,
    );
    expect(rows).toEqual([{ because: `contact: command ${note.commandId}` }]);
  });

  test('what is not visible and what does not exist are the same', async () => {
    const opened = await openOne(runtime);
    const close = (taxpayerId: string, matterId: string) =>
      runCommand(runtime, closeMatter, { commandId: newId(), taxpayerId, matterId }, clerk);
    const troubles = await Promise.all(
      [
        close(opened.taxpayerId, opened.matterId),
        close(newId(), opened.matterId),
        close(newId(), newId()),
      ].map((sent) =>
        sent.then(
          () => undefined,
          (thrown: unknown) => thrown,
        ),
      ),
    );
    for (const trouble of troubles) expect(trouble).toBeInstanceOf(NotFound);
    expect(new Set(troubles.map((trouble) => (trouble as Error).message)).size).toBe(1);
    await expect(runQuery(runtime, showMatter, { matterId: opened.matterId }, clerk)).rejects.toThrow(
      NotFound,
    );
    await expect(runQuery(runtime, showMatter, { matterId: newId() }, clerk)).rejects.toThrow(NotFound);
    await expect(run(noteOn({ ...opened, taxpayerId: newId() }), other)).rejects.toThrow(NotFound);
  });

  test('who may not ask is told so before anything is read, and who asks wrongly before anything is touched', async () => {
    const opened = await openOne(runtime);
    const before = await everything(runtime);
    await expect(run({ ...noteOn(opened), more: 1 })).rejects.toThrow(InputUnreadable);
    expect(await everything(runtime)).toEqual(before);
    await expect(run({ nothing: 'of it' }, clerk)).rejects.toThrow(RoleNotAllowed);
    const { 'platform.read_log': attempts = [], ...others } = await everything(runtime);
    const { 'platform.read_log': attemptsBefore = [], ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
    // Who tried is noted, and nothing of what was sent.
    const tried = attempts.filter((line) => !attemptsBefore.includes(line));
    expect(tried).toEqual([expect.stringContaining(`${clerk.personId},clerk,sample.note-matter,{},`)]);
  });

  test('a taxpayer who exists is not created again', async () => {
    const opened = await openOne(runtime);
    const before = await everything(runtime);
    const again = openingOf({ taxpayerId: opened.taxpayerId });
    expect(codeOf(await runCommand(runtime, openMatter, again, other))).toBe('taxpayer-must-not-exist-yet');
    expect(await everything(runtime)).toEqual(before);
  });

  test('a command that records and then refuses is a mistake of the program, and nothing of it stays', async () => {
    const opened = await openOne(runtime);
    const before = await everything(runtime);
    const wrong = {
      ...noteMatter,
      handle: async (scene: CommandScene<never>) => {
        await noteMatter.handle(scene);
        return { kind: 'refused', code: 'too-late', findings: [] };
      },
    };
    await expect(runCommand(runtime, wrong, noteOn(opened), officer)).rejects.toThrow(
      'must refuse before it records',
    );
    expect(await everything(runtime)).toEqual(before);
  });

  test('an answer that is not what its contract says is a mistake of the program, and nothing of it stays', async () => {
    const opened = await openOne(runtime);
    const before = await everything(runtime);
    const wrong = {
      ...noteMatter,
      handle: async (scene: CommandScene<never>) => ({
        ...((await noteMatter.handle(scene)) as object),
        state: 'half open',
      }),
    };
    await expect(runCommand(runtime, wrong, noteOn(opened), officer)).rejects.toThrow('invalid_value');
    expect(await everything(runtime)).toEqual(before);
  });

  test('who has read or changed what is noted: by whom, in which role, by which operation', async () => {
    const opened = await openOne(runtime);
    await runQuery(runtime, showMatter, { matterId: opened.matterId }, officer);
    const { rows } =
      await sql`select actor_id, actor_role, operation, taxpayer_ids, because from platform.read_log
      where ${opened.taxpayerId} = any (taxpayer_ids) order by operation`.execute(runtime.owner.kysely);
    const by = { actor_id: officer.personId, actor_role: 'officer', taxpayer_ids: [opened.taxpayerId] };
    expect(rows).toEqual([
      { ...by, operation: 'sample.open-matter', because: 'sample.open-matter' },
      { ...by, operation: 'sample.show-matter', because: 'sample.show-matter' },
    ]);
  });

  test('whoever runs the effects is told after each commit, and not after a rollback', async () => {
    let commits = 0;
    const told = { ...runtime, onCommit: () => void (commits += 1) };
    const opened = await openOne(runtime);
    await runCommand(told, noteMatter, noteOn(opened), officer);
    expect(commits).toBe(1);
    await expect(
      runCommand(told, noteMatter, noteOn({ ...opened, matterId: newId() }), officer),
    ).rejects.toThrow(NotFound);
    expect(commits).toBe(1);
  });
});
