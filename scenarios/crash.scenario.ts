import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { demonstrationActor } from '#apps/server/demonstration/people.ts';
import { stories } from '#apps/server/demonstration/taxpayers.ts';
import { findTaxpayer, taxpayerKind } from '#capabilities/taxpayers/store/taxpayer-store.ts';
import { rebuildRecord } from '#platform/audit/rebuild.ts';
import { verifyHistory } from '#platform/audit/verify-history.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { type Database, openEmbedded } from '#platform/db/database.ts';
import { inTransaction } from '#platform/db/lens.ts';
import { newId } from '#platform/ids.ts';
import {
  buildProgram,
  callAs,
  killPrograms,
  type Program,
  startAndKill,
  startProgram,
} from './support/program.ts';

const feed = demonstrationActor('Account feed').personId;

beforeAll(buildProgram);
afterEach(async () => {
  await killPrograms();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const folders: string[] = [];

function newDataFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'accord-crash-'));
  folders.push(folder);
  return join(folder, 'data');
}

async function mustStart(dataFolder: string): Promise<Program> {
  const program = await startProgram(dataFolder);
  if ('code' in program) throw new Error(`the program did not start: ${program.said}${program.complained}`);
  return program;
}

/** What the data folder holds once nobody runs over it. */
async function lookInto<Answer>(
  dataFolder: string,
  look: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  const database = await openEmbedded({ dataDir: join(dataFolder, 'database') });
  try {
    return await look(database);
  } finally {
    await database.close();
  }
}

/** Every history is what was recorded, and every taxpayer is what their history makes of them. */
async function soundness(database: Database) {
  const ids = await sql<{ taxpayer_id: string }>`select taxpayer_id from platform.head`.execute(
    database.kysely,
  );
  let entries = 0;
  const broken: unknown[] = [];
  for (const { taxpayer_id: taxpayerId } of ids.rows) {
    const { verified, rebuilt } = await inTransaction(database, systemClock, async ({ batch }) => ({
      verified: await verifyHistory(batch, taxpayerId),
      rebuilt: await rebuildRecord(batch, taxpayerKind, findTaxpayer, { taxpayerId, recordId: taxpayerId }),
    }));
    entries += verified.entries;
    if (verified.breaches.length > 0 || !rebuilt.equal) broken.push({ verified, rebuilt });
  }
  return { taxpayers: ids.rows.length, entries, broken };
}

type Registration = ReturnType<typeof newRegistration>;

function newRegistration(number: number) {
  return {
    commandId: newId(),
    taxpayerId: newId(),
    kind: 'individual',
    name: `Taxpayer ${number}`,
    tinKind: 'ssn',
    tin: String(100_000_000 + number),
    addressLines: [`${number} Elm St`],
  };
}

/**
 * Sends registrations, three at a time, and kills the program in the middle of it. Tells which were
 * answered, and which were not.
 */
async function sendAndKill(program: Program, next: () => Registration) {
  const answered: Registration[] = [];
  const unanswered: Registration[] = [];
  const caller = await callAs(program, feed);
  const enough = 3 + Math.floor(Math.random() * 8);
  const sendOne = async (): Promise<void> => {
    for (;;) {
      const registration = next();
      try {
        const { status, body } = await caller.post('/api/taxpayers', registration);
        if (status !== 200) throw new Error(`not registered: ${status} ${JSON.stringify(body)}`);
        answered.push(registration);
        // Not with the answer, but at some moment of what comes after it.
        if (answered.length === enough) setTimeout(() => void program.kill(), Math.random() * 60);
      } catch (thrown) {
        if (!(thrown instanceof TypeError)) throw thrown;
        unanswered.push(registration);
        return;
      }
    }
  };
  await Promise.all([1, 2, 3].map(sendOne));
  return { answered, unanswered };
}

test('the program may be killed at any moment, and all that it has answered is there, once', async () => {
  const dataFolder = newDataFolder();
  const answered: Registration[] = [];
  const unanswered: Registration[] = [];
  let count = 0;
  for (let round = 0; round < 4; round += 1) {
    const program = await mustStart(dataFolder);
    const sent = await sendAndKill(program, () => newRegistration((count += 1)));
    answered.push(...sent.answered);
    unanswered.push(...sent.unanswered);
  }
  expect(answered.length).toBeGreaterThanOrEqual(12);
  expect(unanswered.length).toBe(12);

  const program = await mustStart(dataFolder);
  const caller = await callAs(program, feed);
  for (const registration of [...answered, ...unanswered]) {
    // Sent again under its own id, each is answered as if it had been answered then.
    const { status, body } = await caller.post('/api/taxpayers', registration);
    expect([status, body]).toMatchObject([
      200,
      { taxpayerId: registration.taxpayerId, name: registration.name },
    ]);
  }
  expect(await program.stop()).toBe(0);

  await lookInto(dataFolder, async (database) => {
    const { taxpayers, broken } = await soundness(database);
    expect(broken).toEqual([]);
    expect(taxpayers).toBe(stories.length + answered.length + unanswered.length);
    const ids = [...answered, ...unanswered].map(({ commandId }) => commandId);
    const entries = await sql<{ count: number }>`
      select count(*) from platform.history where command_id = any (${ids}::uuid[])`.execute(database.kysely);
    expect(entries.rows[0]?.count).toBe(answered.length + unanswered.length);
  });
}, 300_000);

test('a second start on the same folder is refused with one sentence, and harms nothing', async () => {
  const dataFolder = newDataFolder();
  const program = await mustStart(dataFolder);
  const caller = await callAs(program, feed);
  const [first, second] = [newRegistration(1), newRegistration(2)];
  expect(await caller.post('/api/taxpayers', first)).toMatchObject({ status: 200 });
  const refusals = await Promise.all([startProgram(dataFolder), startProgram(dataFolder)]);
  for (const refused of refusals)
    expect(refused).toEqual({
      code: 2,
      said: '',
      complained:
        `The data folder ${dataFolder}/database is in use by process ${program.pid}; ` +
        'stop that process or choose another folder, and start again.\n',
    });
  expect(await caller.post('/api/taxpayers', second)).toMatchObject({ status: 200 });
  expect(await caller.post('/api/taxpayers', first)).toMatchObject({ status: 200 });
  expect(await program.stop()).toBe(0);
  await lookInto(dataFolder, async (database) => {
    expect(await soundness(database)).toMatchObject({ taxpayers: stories.length + 2, broken: [] });
  });
}, 300_000);

test('a first start that is killed at any moment is finished by the next one', async () => {
  const dataFolder = newDataFolder();
  // While the database is made, while its schema is made, and three times while the demonstration is loaded.
  await startAndKill(dataFolder, () => existsSync(`${dataFolder}/database.unfinished/base`), 1000);
  await startAndKill(dataFolder, () => existsSync(`${dataFolder}/database/PG_VERSION`), 1000);
  const isLoading = (said: string): boolean => said.includes('Loading the demonstration data');
  const isReady = (said: string): boolean => said.includes('ready at');
  const cutShort: boolean[] = [];
  for (const withinMs of [200, 600, 2000])
    cutShort.push(
      !isReady(await startAndKill(dataFolder, (said) => isLoading(said) || isReady(said), withinMs)),
    );
  expect(cutShort).toContain(true);
  const program = await mustStart(dataFolder);
  expect((await fetch(`${program.address}/health`)).status).toBe(200);
  expect(await program.stop()).toBe(0);
  const again = await mustStart(dataFolder);
  expect(await again.stop()).toBe(0);
  await lookInto(dataFolder, async (database) => {
    expect(await soundness(database)).toMatchObject({ taxpayers: stories.length, broken: [] });
    const twice = await sql`select taxpayer_id, record_id, command_id, event from platform.history
      group by 1, 2, 3, 4 having count(*) > 1`.execute(database.kysely);
    expect(twice.rows).toEqual([]);
    // What was being carried out at a kill waits for its lease to pass, what hangs on the end of a deadline
    // waits for that, and nothing else waits or was given up.
    const undone = await sql`select name, failed_code from platform.effect
      where done_at is null and (leased_until is null or failed_code is not null)
        and due_at <= (select max(recorded_at) from platform.history)`.execute(database.kysely);
    expect(undone.rows).toEqual([]);
  });
}, 300_000);
