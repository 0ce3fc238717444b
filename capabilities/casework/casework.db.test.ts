import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { emptyLaw, engines, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { type Batch, inTransaction, type Lens } from '#platform/db/lens.ts';
import { newId } from '#platform/ids.ts';
import { listHistory as listEntries } from '#platform/record/history.ts';
import { transferTaxpayer } from './api/transfer-taxpayer.ts';
import { applyAssignment, type Assignment } from './process/assignment-record.ts';
import { applyTask, type Task } from './process/task-record.ts';
import {
  closeTasksOf,
  type ContactToNote,
  findOpenAssignment,
  insertContact,
  insertPerson,
  listActors,
  listPeople,
  managerSubjectOf,
  officeRoleSubject,
  openTask,
} from './records.ts';
import { findAssignment as findAssignmentRecord } from './store/assignment-store.ts';
import { listContacts as listContactRecords } from './store/contact-store.ts';
import { findTask, listOpenTasks } from './store/task-store.ts';
import {
  amariId,
  assignBoth,
  doyleId,
  loadSample,
  locked,
  north,
  sampleActor,
  sampleId,
  seen,
  send,
  south,
} from './testing.ts';

const duty = { kind: 'decide-request', subjectKind: 'agreement-request' } as const;
const call: Omit<ContactToNote, 'taxpayerId'> = {
  occurredAt: instant('2023-04-03T13:00:00.000Z'),
  direction: 'to-agency',
  channel: 'phone',
  party: 'taxpayer',
  outcome: 'reached',
  told: 'Asked how much can be paid each month',
};

for (const engine of engines) {
  describe(`casework on ${engine}`, () => {
    let runtime: TestRuntime;

    beforeAll(async () => {
      runtime = await openTestRuntime(engine, emptyLaw);
      await loadSample(runtime);
      await assignBoth(runtime);
    });
    afterAll(() => runtime.close());
    beforeEach(() => {
      const next = Date.parse(runtime.clock.now()) + 60_000;
      runtime.clock.moveTo(instant(new Date(next).toISOString()));
    });

    const batch = <Answer>(story: (batch: Batch) => Promise<Answer>): Promise<Answer> =>
      inTransaction(runtime.database, runtime.clock, (session) => story(session.batch));
    const actors = (...personIds: readonly string[]) =>
      batch((lens) => listActors(lens, personIds, sampleLaw));
    const openTasksSeenBy = (name: Parameters<typeof seen>[1], taxpayerId: string) =>
      seen(runtime, name, (eyes) => listOpenTasks(eyes, taxpayerId));

    test('a person acts as themselves, as their office, and as everybody in their role there', async () => {
      expect((await actors(sampleId('ortiz')))[0]).toMatchObject(sampleActor('ortiz'));
      expect(sampleActor('ortiz').subjects).toEqual([
        sampleId('ortiz'),
        north,
        officeRoleSubject(north, 'group-manager'),
      ]);
    });

    test('a taxpayer acts as themselves alone, and nobody acts under an id that is not known', async () => {
      const [actor, ...others] = await actors(sampleId('amari'), newId());
      expect(actor?.subjects).toEqual([sampleId('amari')]);
      expect(others).toEqual([]);
    });

    test('people come in the order of the roles, and a person who is added again is put right', async () => {
      const corrected = {
        personId: sampleId('quist'),
        name: 'quist',
        role: 'clo-clerk',
        language: 'es',
      } as const;
      await batch((lens) => insertPerson(lens, { ...corrected, officeId: south }));
      const people = await batch(listPeople);
      expect(people.map(({ name }) => name)).toEqual([
        'lund',
        'park',
        'reyes',
        'ortiz',
        'stone',
        'quist',
        'vega',
        'amari',
        'doyle',
        'feed',
      ]);
      const quist = people.find(({ name }) => name === 'quist');
      expect(quist).toEqual({ ...corrected, officeId: south, officeName: 'South group' });
      await batch((lens) =>
        insertPerson(lens, { ...corrected, role: 'ccp-clerk', language: 'en', officeId: north }),
      );
    });

    test('neither a person’s eyes nor a command may change who works where', async () => {
      const promote = sql`update casework.person set role = 'area-director' where name = 'reyes'`;
      await expect(seen(runtime, 'reyes', (eyes) => eyes.run(promote))).rejects.toThrow('permission denied');
      await expect(locked(runtime, amariId, (tx) => tx.run(promote))).rejects.toThrow('permission denied');
    });

    test('an assignment names the holder, and the group manager above as a subject', async () => {
      const held = await locked(runtime, amariId, (tx) => findOpenAssignment(tx, amariId));
      expect(held).toMatchObject({ personId: sampleId('reyes'), officeId: north, state: 'open' });
      expect(managerSubjectOf(held as Assignment)).toBe(officeRoleSubject(north, 'group-manager'));
    });

    test('a second open assignment of one taxpayer cannot be written', async () => {
      const twice = sql`insert into casework.assignment
        (taxpayer_id, assignment_id, state, version, person_id, office_id, since_day)
        values (${amariId}, ${newId()}, 'open', 1, ${sampleId('park')}, ${north}, '2023-04-03')`;
      await expect(locked(runtime, amariId, (tx) => tx.run(twice))).rejects.toThrow('duplicate key');
    });

    test('the same command opens a task once; another command opens another', async () => {
      const toOpen = { ...duty, taxpayerId: amariId, subjectId: newId(), ownerId: sampleId('reyes') };
      const [first, second] = await locked(runtime, amariId, async (tx) => [
        await openTask(tx, toOpen),
        await openTask(tx, toOpen),
      ]);
      expect(second).toEqual(first);
      const third = await locked(runtime, amariId, (tx) => openTask(tx, toOpen));
      expect(third.taskId).not.toBe(first?.taskId);
    });

    test('a task due by the clock is due on the agency’s day of that moment', async () => {
      const dueAt = instant('2023-04-05T02:00:00.000Z');
      const subjectId = newId();
      const toOpen = { ...duty, taxpayerId: amariId, subjectId, ownerId: sampleId('reyes'), dueAt };
      const task = await locked(runtime, amariId, (tx) => openTask(tx, toOpen));
      expect(task.dueDay).toBe('2023-04-04');
      expect(await locked(runtime, amariId, (tx) => findTask(tx, amariId, task.taskId))).toEqual(task);
    });

    test('closing ends the open tasks of one kind about one record, and no others', async () => {
      const [subjectId, otherId] = [newId(), newId()];
      const base = { taxpayerId: amariId, subjectKind: 'agreement-request', ownerId: sampleId('reyes') };
      await locked(runtime, amariId, async (tx) => {
        await openTask(tx, { ...base, kind: 'decide-request', subjectId });
        await openTask(tx, { ...base, kind: 'mail-letter', subjectId });
        await openTask(tx, { ...base, kind: 'decide-request', subjectId: otherId });
      });
      const closing = { taxpayerId: amariId, subjectId, kind: 'decide-request' } as const;
      const closed = await locked(runtime, amariId, (tx) =>
        closeTasksOf(tx, { ...closing, because: 'done' }),
      );
      expect(closed.map(({ kind, state, version }) => [kind, state, version])).toEqual([
        ['decide-request', 'done', 2],
      ]);
      const open = await locked(runtime, amariId, (tx) => listOpenTasks(tx, amariId));
      const left = open.filter((task) => [subjectId, otherId].includes(task.subjectId));
      expect(left.map(({ kind }) => kind).toSorted()).toEqual(['decide-request', 'mail-letter']);
      const again = await locked(runtime, amariId, (tx) => closeTasksOf(tx, { ...closing, because: 'void' }));
      expect(again).toEqual([]);
    });

    test('each step of a task is one row of history, and the rows rebuild the task', async () => {
      const subjectId = newId();
      const task = await locked(runtime, amariId, (tx) =>
        openTask(tx, { ...duty, taxpayerId: amariId, subjectId, ownerId: sampleId('reyes') }),
      );
      await locked(runtime, amariId, (tx) =>
        closeTasksOf(tx, { taxpayerId: amariId, subjectId, kind: duty.kind, because: 'void' }),
      );
      const [entries, kept] = await locked(runtime, amariId, async (tx) => [
        await listEntries(tx, amariId, [task.taskId]),
        await findTask(tx, amariId, task.taskId),
      ]);
      expect(entries.map(({ event }) => event)).toEqual(['open-task', 'void-task']);
      const rebuilt = entries.reduce<Task | undefined>(
        (before, entry) => ({ ...applyTask(before, entry), version: entry.version }),
        undefined,
      );
      expect(rebuilt).toEqual(kept);
    });

    test('a command that has locked one taxpayer cannot open a task of another', async () => {
      const toOpen = { ...duty, taxpayerId: doyleId, subjectId: newId(), ownerId: sampleId('reyes') };
      await expect(locked(runtime, amariId, (tx) => openTask(tx, toOpen))).rejects.toThrow(
        'row-level security',
      );
      expect(await locked(runtime, doyleId, (tx) => listOpenTasks(tx, doyleId))).toEqual([]);
    });

    test('the holder and the manager above see the tasks of a taxpayer, nobody else does', async () => {
      const subjectId = newId();
      await locked(runtime, amariId, (tx) =>
        openTask(tx, { ...duty, taxpayerId: amariId, subjectId, ownerId: sampleId('lund') }),
      );
      for (const name of ['reyes', 'ortiz'] as const)
        expect((await openTasksSeenBy(name, amariId)).some((task) => task.subjectId === subjectId)).toBe(
          true,
        );
      // Lund, to whom it was addressed by mistake, sees as little as the taxpayer and all who have no grant.
      for (const name of ['lund', 'stone', 'park', 'amari', 'doyle', 'vega', 'feed'] as const)
        expect(await openTasksSeenBy(name, amariId)).toEqual([]);
    });

    test('a contact is noted once a command, seen by those who work the case, never changed', async () => {
      const noted = await locked(
        runtime,
        amariId,
        async (tx) => {
          await insertContact(tx, { ...call, taxpayerId: amariId });
          return await insertContact(tx, { ...call, taxpayerId: amariId });
        },
        'reyes',
      );
      expect(noted).toMatchObject({ onDay: '2023-04-03', personId: sampleId('reyes') });
      const list = (name: Parameters<typeof seen>[1]) =>
        seen(runtime, name, (eyes) => listContactRecords(eyes, amariId));
      expect(await list('ortiz')).toEqual([noted]);
      for (const name of ['lund', 'amari', 'doyle', 'vega'] as const) expect(await list(name)).toEqual([]);
      const change = sql`update casework.contact set told = 'nothing'`;
      const remove = sql`delete from casework.contact`;
      for (const query of [change, remove]) {
        await expect(locked(runtime, amariId, (tx) => tx.run(query))).rejects.toThrow('permission denied');
        await expect(batch((lens) => lens.run(query))).rejects.toThrow('permission denied');
      }
    });

    test('one command may note two different contacts', async () => {
      const before = await seen(runtime, 'ortiz', (eyes) => listContactRecords(eyes, amariId));
      await locked(runtime, amariId, async (tx) => {
        await insertContact(tx, { ...call, taxpayerId: amariId, party: 'representative', partyName: 'A' });
        await insertContact(tx, { ...call, taxpayerId: amariId, party: 'representative', partyName: 'B' });
      });
      const after = await seen(runtime, 'ortiz', (eyes) => listContactRecords(eyes, amariId));
      expect(after.length - before.length).toBe(2);
    });

    test('a transfer takes sight and open tasks along, and history rebuilds both assignments', async () => {
      const subjectId = newId();
      await locked(runtime, doyleId, async (tx) => {
        const about = { taxpayerId: doyleId, subjectKind: 'agreement-request', subjectId };
        await openTask(tx, { ...about, kind: 'decide-request', ownerId: sampleId('lund') });
        await openTask(tx, {
          ...about,
          kind: 'approve-agreement',
          ownerId: officeRoleSubject(south, 'group-manager'),
        });
        await openTask(tx, { ...about, kind: 'mail-letter', ownerId: sampleId('quist') });
      });
      const before = await locked(runtime, doyleId, (tx) => findOpenAssignment(tx, doyleId));
      await send(runtime, transferTaxpayer, 'feed', {
        taxpayerId: doyleId,
        personId: sampleId('park'),
        because: 'moved north',
      });
      const ownersSeenBy = async (name: Parameters<typeof seen>[1]) =>
        (await openTasksSeenBy(name, doyleId)).map(({ kind, ownerId }) => `${kind} ${ownerId}`).toSorted();
      const owners = [
        `approve-agreement ${officeRoleSubject(north, 'group-manager')}`,
        `decide-request ${sampleId('park')}`,
        `mail-letter ${sampleId('quist')}`,
      ];
      expect(await ownersSeenBy('park')).toEqual(owners);
      expect(await ownersSeenBy('ortiz')).toEqual(owners);
      for (const name of ['lund', 'stone', 'reyes'] as const) expect(await ownersSeenBy(name)).toEqual([]);
      const after = await locked(runtime, doyleId, (tx) => findOpenAssignment(tx, doyleId));
      for (const one of [before, after]) {
        const [kept, rebuilt] = await locked(runtime, doyleId, (tx) => rebuild(tx, one as Assignment));
        expect(rebuilt).toEqual(kept);
      }
    });

    async function rebuild(lens: Lens, { taxpayerId, assignmentId }: Assignment) {
      const entries = await listEntries(lens, taxpayerId, [assignmentId]);
      const rebuilt = entries.reduce<Assignment | undefined>(
        (before, entry) => ({ ...applyAssignment(before, entry), version: entry.version }),
        undefined,
      );
      return [await findAssignmentRecord(lens, taxpayerId, assignmentId), rebuilt] as const;
    }
  });
}
