import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemActor } from '#platform/access/actor.ts';
import { day } from '#kernel/calendar/day.ts';
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { emptyLaw, engines, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { inTransaction } from '#platform/db/lens.ts';
import { newId } from '#platform/ids.ts';
import {
  amariId,
  assignBoth,
  doyleId,
  loadSample,
  locked,
  over,
  recordProbe,
  sampleId,
  sampleServer,
} from '../testing.ts';
import type { HistoryEntryView } from './list-history.contract.ts';

const finding = (holds: Holds): Finding => ({ test: 'sample', holds, law: { cite: 'IRM 5.14.1.3(4)' } });
const decision = {
  rule: 'pending',
  revision: 1,
  outcome: 'not-pending',
  findings: [finding(true), finding(true), finding(false), finding('unknown')],
  law: { id: 'none', edition: 'irm-5.14.1-2023-03-31' },
  on: day('2023-04-03'),
  facts: { secret: 'facts stay with the record' },
};

for (const engine of engines) {
  describe(`the history on ${engine}`, () => {
    let runtime: TestRuntime;
    let server: FastifyInstance;

    beforeAll(async () => {
      runtime = await openTestRuntime(engine, emptyLaw);
      await loadSample(runtime);
      await assignBoth(runtime);
      server = await sampleServer(runtime);
    });
    afterAll(async () => {
      await server.close();
      await runtime.close();
    });

    const list = (name: Parameters<typeof over>[1], taxpayerId: string, question = '') =>
      over(server, name, 'GET', `/taxpayers/${taxpayerId}/history${question}`);
    const eventsOf = async (...asked: Parameters<typeof list>): Promise<readonly string[]> =>
      (await list(...asked)).body.entries.map(({ event }: HistoryEntryView) => event);

    test('staff read every entry that they see, the latest first, with who did it and when', async () => {
      const { body } = await list('reyes', amariId);
      expect(body.telling).toBe('staff');
      expect(body.entries.map(({ wordKey }: HistoryEntryView) => wordKey)).toEqual([
        'history.assignment.assign-taxpayer',
        'history.taxpayer.admit-person',
        'history.taxpayer.register-taxpayer',
      ]);
      expect(body.entries[0]).toMatchObject({
        actor: { personId: sampleId('feed'), name: 'feed', role: 'integrator' },
        onDay: '2023-04-03',
        occurredAt: '2023-04-03T13:12:00.000Z',
        recordedAt: '2023-04-03T13:12:00.000Z',
        decisions: [],
      });
    });

    test('an entry tells what its decisions came to, and neither their facts nor its own data', async () => {
      await locked(runtime, amariId, (tx) =>
        recordProbe(tx, amariId, { event: 'decided', decisions: { pending: decision } }),
      );
      const { body } = await list('ortiz', amariId);
      expect(body.entries[0].decisions).toEqual([
        {
          rule: 'pending',
          revision: 1,
          outcome: 'not-pending',
          on: '2023-04-03',
          edition: 'irm-5.14.1-2023-03-31',
          findings: { met: 2, failed: 1, unknown: 1 },
        },
      ]);
      expect(JSON.stringify(body)).not.toContain('secret');
      expect(Object.keys(body.entries[0])).not.toContain('body');
    });

    test('an entry behind a wall leaves no trace: the list is the same, byte for byte', async () => {
      const before = await list('reyes', amariId);
      await locked(runtime, amariId, (tx) =>
        recordProbe(tx, amariId, { event: 'hidden', compartment: 'appeal/1' }),
      );
      expect(JSON.stringify(await list('reyes', amariId))).toBe(JSON.stringify(before));
    });

    test('what follows an entry behind a wall looks like what follows none', async () => {
      const wallOf = { event: 'hidden', compartment: 'appeal/1' };
      await locked(runtime, amariId, (tx) => recordProbe(tx, amariId, wallOf));
      const lastSeenBy = async (name: 'reyes' | 'lund', taxpayerId: string): Promise<string> => {
        const recordId = await locked(runtime, taxpayerId, (tx) => recordProbe(tx, taxpayerId));
        const { body } = await list(name, taxpayerId);
        return JSON.stringify(body.entries[0]).replaceAll(recordId, 'record');
      };
      expect(await lastSeenBy('reyes', amariId)).toBe(await lastSeenBy('lund', doyleId));
    });

    test('the taxpayer reads only what is shared and told in words, without decisions', async () => {
      await locked(runtime, amariId, async (tx) => {
        await recordProbe(tx, amariId, { event: 'told', decisions: { pending: decision } });
        await recordProbe(tx, amariId, { event: 'told', compartment: 'collection' });
        await recordProbe(tx, amariId, { event: 'not-in-words' });
      });
      const { body } = await list('amari', amariId);
      expect(body.telling).toBe('taxpayer');
      expect(body.entries.map(({ wordKey }: HistoryEntryView) => wordKey)).toEqual([
        'taxpayer-history.probe.told',
        'taxpayer-history.assignment.assign-taxpayer',
        'taxpayer-history.taxpayer.admit-person',
        'taxpayer-history.taxpayer.register-taxpayer',
      ]);
      expect(body.entries.flatMap(({ decisions }: HistoryEntryView) => decisions)).toEqual([]);
    });

    test('a taxpayer who asks for the staff telling gets the own one, which staff can read too', async () => {
      const own = await list('amari', amariId);
      expect(await list('amari', amariId, '?telling=staff')).toEqual(own);
      expect(await list('reyes', amariId, '?telling=taxpayer')).toEqual(own);
      expect((await eventsOf('reyes', amariId)).length).toBeGreaterThan(own.body.entries.length);
    });

    test('what the system did is told as its act, in its role', async () => {
      const mandate = { actor: systemActor, commandId: newId(), law: emptyLaw };
      await inTransaction(runtime.database, runtime.clock, async ({ lock }) =>
        recordProbe(await lock([amariId], mandate), amariId, { event: 'by-system' }),
      );
      const { body } = await list('reyes', amariId);
      expect(body.entries[0].actor).toEqual({
        personId: systemActor.personId,
        name: 'Accord',
        role: 'system',
      });
    });

    test('the history of one record has the entries of that record alone', async () => {
      const recordId = await locked(runtime, amariId, (tx) => recordProbe(tx, amariId, { event: 'alone' }));
      expect(await eventsOf('reyes', amariId, `?recordId=${recordId}`)).toEqual(['alone']);
      expect(await eventsOf('reyes', amariId, `?recordId=${newId()}`)).toEqual([]);
    });

    test('the histories of two taxpayers never meet, and a hidden one looks like none', async () => {
      await locked(runtime, doyleId, (tx) => recordProbe(tx, doyleId, { event: 'of-doyle' }));
      expect(await eventsOf('reyes', amariId)).not.toContain('of-doyle');
      expect(await eventsOf('stone', doyleId)).toContain('of-doyle');
      const absent = await list('reyes', newId());
      expect(absent.status).toBe(404);
      expect(await list('reyes', doyleId)).toEqual(absent);
      expect(await list('amari', doyleId)).toEqual(absent);
    });

    test('the record of another taxpayer is not reached through one that is seen', async () => {
      const recordId = await locked(runtime, doyleId, (tx) => recordProbe(tx, doyleId));
      expect(await eventsOf('reyes', amariId, `?recordId=${recordId}`)).toEqual([]);
    });

    test('a mediator reads no history here, and a colleague without a grant sees none', async () => {
      expect((await list('vega', amariId)).status).toBe(403);
      expect((await list('park', amariId)).status).toBe(404);
    });
  });
}
