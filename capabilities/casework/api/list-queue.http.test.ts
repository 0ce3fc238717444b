import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { emptyLaw, engines, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { openDeadlines, openedDeadlines } from '#platform/record/deadlines.ts';
import { openTask, type TaskToOpen } from '../records.ts';
import { officeRoleSubject } from '../store/subjects.ts';
import {
  amariId,
  assignBoth,
  doyleId,
  loadSample,
  locked,
  north,
  over,
  recordProbe,
  sampleId,
  sampleServer,
} from '../testing.ts';
import type { QueueRow } from './list-queue.contract.ts';

type Due = Pick<TaskToOpen, 'dueDay' | 'dueAt'>;

for (const engine of engines) {
  describe(`the queue on ${engine}`, () => {
    let runtime: TestRuntime;
    let server: FastifyInstance;

    const open = (
      kind: TaskToOpen['kind'],
      due: Due,
      ownerId = sampleId('reyes'),
      subjectId = newId(),
      taxpayerId = amariId,
    ) =>
      locked(runtime, taxpayerId, (tx) =>
        openTask(tx, { taxpayerId, kind, subjectKind: 'agreement-request', subjectId, ownerId, ...due }),
      );

    beforeAll(async () => {
      runtime = await openTestRuntime(engine, emptyLaw);
      await loadSample(runtime);
      await assignBoth(runtime);
      server = await sampleServer(runtime);
      const recordId = await locked(runtime, amariId, async (tx) => {
        const opened = await recordProbe(tx, amariId, { opens: ['supply-missing-parts'] });
        const owner = { taxpayerId: amariId, recordId: opened, compartment: 'shared' };
        const spec = { dueDay: day('2023-04-11'), steps: [] };
        const deadlines = openedDeadlines(owner, new Map([['supply-missing-parts', spec]]), 99);
        await openDeadlines(tx, owner, deadlines, 99);
        return opened;
      });
      await open('mail-letter', {});
      await open('decide-request', { dueDay: day('2023-04-20') });
      await open('decide-request', { dueDay: day('2023-04-06') });
      await open('decide-request', { dueDay: day('2023-04-02') });
      await open('ask-for-missing-parts', { dueDay: day('2023-04-10') }, sampleId('reyes'), recordId);
      await open('input-pending-code', { dueAt: instant('2023-04-03T13:11:00.000Z') });
      await open('input-pending-code', { dueAt: instant('2023-04-03T20:00:00.000Z') });
      await open('read-inbound-item', {});
      await open(
        'approve-agreement',
        { dueDay: day('2023-04-03') },
        officeRoleSubject(north, 'group-manager'),
      );
      await open('decide-request', { dueDay: day('2023-04-01') }, sampleId('lund'), newId(), doyleId);
    });
    afterAll(async () => {
      await server.close();
      await runtime.close();
    });

    const queue = (name: Parameters<typeof over>[1], question = '') =>
      over(server, name, 'GET', `/queue${question}`);
    const kindsOf = async (...asked: Parameters<typeof queue>): Promise<readonly string[]> =>
      (await queue(...asked)).body.rows.map(({ kind }: QueueRow) => kind);

    test('rows stand in order of legal risk, each with the reason for its place', async () => {
      const { body } = await queue('reyes');
      const places = body.rows.map(({ rank, band, kind, reasons }: QueueRow) => [
        rank,
        band,
        kind,
        reasons[0]?.reason,
      ]);
      expect(places).toEqual([
        [1, 'today', 'read-inbound-item', 'unread-inbound-bars-levy'],
        [2, 'late', 'input-pending-code', 'late-protective-input'],
        [3, 'today', 'ask-for-missing-parts', 'last-day-of-right'],
        [4, 'late', 'decide-request', 'late'],
        [5, 'today', 'input-pending-code', 'due-today'],
        [6, 'three-business-days', 'decide-request', 'due-in-three-business-days'],
        [8, 'later', 'decide-request', 'due-later'],
        [9, 'later', 'mail-letter', 'no-due-day'],
      ]);
    });

    test('counts are those of the whole queue, and the sentence on top has its parts', async () => {
      const { body } = await queue('reyes', '?band=later&limit=1');
      expect(body.counts).toMatchObject({
        all: 8,
        byBand: { late: 2, today: 3, 'three-business-days': 1, 'this-week': 0, later: 2 },
        byKind: { 'decide-request': 3, 'input-pending-code': 2, 'approve-agreement': 0 },
      });
      expect(body.state).toMatchObject({
        late: 2,
        today: 3,
        top: { taxpayerId: amariId, reason: { reason: 'unread-inbound-bars-levy', day: '2023-04-03' } },
      });
      expect([body.rows.length, body.more]).toEqual([1, true]);
    });

    test('a row names the taxpayer, what it is about, when it is due and who holds it', async () => {
      const { body } = await queue('reyes', '?kind=input-pending-code&band=late');
      expect(body.rows).toEqual([
        expect.objectContaining({
          taxpayerId: amariId,
          taxpayerName: 'R. Amari',
          subjectKind: 'agreement-request',
          dueDay: '2023-04-03',
          dueAt: '2023-04-03T13:11:00.000Z',
          heldBy: {
            subjectId: sampleId('reyes'),
            kind: 'person',
            name: 'reyes',
            role: 'revenue-officer',
          },
        }),
      ]);
    });

    test('bands, kinds and pages narrow the rows and keep their order', async () => {
      const all = await kindsOf('reyes');
      expect(await kindsOf('reyes', '?band=late')).toEqual(['input-pending-code', 'decide-request']);
      expect(await kindsOf('reyes', '?kind=mail-letter')).toEqual(['mail-letter']);
      const pages = [
        ...(await kindsOf('reyes', '?limit=3')),
        ...(await kindsOf('reyes', '?limit=3&offset=3')),
        ...(await kindsOf('reyes', '?limit=3&offset=6')),
      ];
      expect(pages).toEqual(all);
      expect((await queue('reyes', '?limit=3&offset=6')).body.more).toBe(false);
    });

    test('a question that cannot be read is told by its field', async () => {
      const { status, body } = await queue('reyes', '?limit=0&band=soon');
      expect(status).toBe(400);
      expect(body.fields.map(({ field }: { field: string }) => field).toSorted()).toEqual(['band', 'limit']);
    });

    test('a task that its act ends says so instead of offering a tick', async () => {
      const { body } = await queue('reyes');
      const moveOf = (kind: string) => body.rows.find((row: QueueRow) => row.kind === kind).moves;
      expect(moveOf('ask-for-missing-parts')).toEqual([{ event: 'complete-task', allowed: true }]);
      expect(moveOf('decide-request')).toMatchObject([
        { event: 'complete-task', allowed: false, refusal: { code: 'task-must-not-end-by-an-act' } },
      ]);
    });

    test('a manager’s own queue has what waits for managers, the team’s queue everybody’s', async () => {
      expect(await kindsOf('ortiz')).toEqual(['approve-agreement']);
      const { body } = await queue('ortiz', '?whose=team');
      expect(body.counts.all).toBe(9);
      const holders = new Set(body.rows.map(({ heldBy }: QueueRow) => `${heldBy.kind} ${heldBy.name}`));
      expect(holders).toEqual(new Set(['person reyes', 'office-role North group']));
      const officers = body.rows.filter(({ heldBy }: QueueRow) => heldBy.kind === 'person');
      expect(officers.every(({ moves }: QueueRow) => moves.every(({ allowed }) => !allowed))).toBe(true);
    });

    test('a manager reads what lies with one person, or with nobody yet, and how much lies with whom', async () => {
      const ofReyes = `?whose=team&holderId=${sampleId('reyes')}`;
      expect((await queue('ortiz', ofReyes)).body.rows).toHaveLength(8);
      expect(await kindsOf('ortiz', '?whose=office')).toEqual(['approve-agreement']);
      const { holders } = (await queue('ortiz', '?whose=team')).body;
      expect(holders.map(({ name, count }: { name: string; count: number }) => [name, count])).toEqual([
        ['North group', 1],
        ['reyes', 8],
      ]);
      expect((await queue('reyes')).body.holders).toEqual([]);
      expect((await queue('stone', ofReyes)).body.rows).toEqual([]);
    });

    test('what is in time still and will be late first is told beside what stands first', async () => {
      expect((await queue('reyes')).body.state.next).toMatchObject({
        taxpayerName: 'R. Amari',
        kind: 'input-pending-code',
        dueAt: '2023-04-03T20:00:00.000Z',
      });
    });

    test('a colleague without a grant sees and counts nothing, alone or as a team', async () => {
      for (const name of ['park', 'quist'] as const)
        for (const whose of ['mine', 'team'])
          expect((await queue(name, `?whose=${whose}`)).body).toMatchObject({
            rows: [],
            counts: { all: 0 },
            state: { late: 0, today: 0 },
          });
    });

    test('the queues of two taxpayers’ officers never meet, in rows or in counts', async () => {
      const { body } = await queue('lund');
      expect(body.rows.map(({ taxpayerName }: QueueRow) => taxpayerName)).toEqual(['K. Doyle']);
      expect(body.counts.all).toBe(1);
      const others = await queue('reyes');
      await open('decide-request', { dueDay: day('2023-04-01') }, sampleId('reyes'), newId(), doyleId);
      expect(await queue('reyes')).toEqual(others);
      expect((await queue('stone', '?whose=team')).body.counts.all).toBe(1);
    });

    test('who has no queue here is told so', async () => {
      for (const name of ['amari', 'vega', 'feed'] as const) expect((await queue(name)).status).toBe(403);
      expect((await queue('nobody')).status).toBe(401);
    });

    test('the order follows the business day', async () => {
      runtime.clock.moveTo(instant('2023-04-11T13:00:00.000Z'));
      const { body } = await queue('reyes');
      expect(body.today).toBe('2023-04-11');
      expect(body.counts.byBand).toMatchObject({ late: 6, 'this-week': 0, later: 2, today: 0 });
      expect(body.rows[0].reasons[0]).toMatchObject({ day: '2023-04-03', days: 8 });
    });

    test('of several rights the next one to end counts, and none that has ended', async () => {
      const asking = async (): Promise<QueueRow> =>
        (await queue('reyes', '?kind=ask-for-missing-parts')).body.rows[0];
      runtime.clock.moveTo(instant('2023-04-11T13:00:00.000Z'));
      expect(await asking()).toMatchObject({ rank: 3, reasons: [{ reason: 'last-day-of-right' }, {}] });
      runtime.clock.moveTo(instant('2023-04-12T13:00:00.000Z'));
      expect(await asking()).toMatchObject({ rank: 4, reasons: [{ reason: 'late', days: 2 }] });
    });
  });
}
