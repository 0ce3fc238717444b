import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import {
  insertOffice,
  insertPerson,
  insertRightsAcknowledgement,
  officeRoleSubject,
} from '#capabilities/casework/records.ts';
import { demonstrationActor, demonstrationId, seedPeople } from '#apps/server/demonstration/people.ts';
import { seedOnce } from '#apps/server/demonstration/seed-once.ts';
import { operations } from '#apps/server/operations.ts';
import { performers } from '#apps/server/performers.ts';
import { actorReader, addSessionRoutes } from '#apps/server/session-routes.ts';
import { openProduct } from '#apps/server/testing.ts';
import { words } from '#apps/server/words.ts';
import { instant, type Instant } from '#kernel/calendar/day.ts';
import { type Actor, systemActor } from '#platform/access/actor.ts';
import { sessionTokens } from '#platform/auth/session-token.ts';
import type { Engine } from '#platform/db/database.ts';
import { type Batch, inTransaction, type Tx } from '#platform/db/lens.ts';
import type { TestRuntime } from '#platform/db/testing.ts';
import { buildServer } from '#platform/http/server.ts';
import { newId } from '#platform/ids.ts';
import { drainEffects } from '#platform/jobs/effect-worker.ts';
import { signInAs, type Visitor } from './visitor.ts';

/** The whole product in this process, reached as a browser reaches it: over HTTP, signed in by a cookie. */
export type House = {
  readonly runtime: TestRuntime;
  readonly server: FastifyInstance;
  /** Somebody of the demonstration, or of the second office, at a browser of their own. */
  readonly signIn: (name: string) => Promise<Visitor>;
  /** Moves the business clock to an instant, `2023-04-04T13:00:00.000Z`. */
  readonly moveTo: (at: string) => void;
  /** Carries out every effect that is due; throws where one fails. */
  readonly settle: () => Promise<void>;
  /** Looks at everything, as no person can. */
  readonly look: <Answer>(story: (batch: Batch) => Promise<Answer>) => Promise<Answer>;
  /** Does something with a taxpayer locked, as the effect of an act does. */
  readonly locked: <Answer>(
    taxpayerId: string,
    story: (tx: Tx) => Promise<Answer>,
    actor?: Actor,
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** People beside those of the demonstration: a second group, whose cases the first one never sees. */
const otherOffice = demonstrationId('office', 'group 14');
const others = [
  { name: 'K. Oduya', role: 'revenue-officer', officeId: otherOffice },
  { name: 'F. Brandt', role: 'group-manager', officeId: otherOffice },
  { name: 'Y. Serrano', role: 'revenue-officer', officeId: demonstrationId('office', 'group') },
  { name: 'L. Holt', role: 'taxpayer' },
] as const;

/**
 * The people, offices and operations of the product over an empty database: no taxpayer, and the clock stands
 * still.
 */
export async function openHouse(
  engine: Engine,
  at = '2023-04-03T13:00:00.000Z',
  logger?: FastifyBaseLogger,
): Promise<House> {
  const runtime = await openProduct(engine, instant(at));
  await inTransaction(runtime.database, runtime.clock, async ({ batch }) => {
    await seedPeople(batch);
    await insertOffice(batch, { officeId: otherOffice, name: 'Collection Group 14', kind: 'group' });
    for (const one of others) {
      await insertPerson(batch, { language: 'en', ...one, personId: idOf(one.name) });
      await insertRightsAcknowledgement(batch, idOf(one.name));
    }
  });
  return await houseOver(runtime, logger);
}

/**
 * The product as a first start leaves it, with the taxpayers of the demonstration and their stories so far.
 */
export async function openSeededHouse(engine: Engine): Promise<House> {
  const runtime = await openProduct(engine);
  await seedOnce(runtime, runtime.clock, performers, () => undefined);
  return await houseOver(runtime);
}

async function houseOver(runtime: TestRuntime, logger?: FastifyBaseLogger): Promise<House> {
  const { database, clock, law } = runtime;
  const tokens = sessionTokens(Buffer.alloc(32, 1), () => 0);
  const faults: unknown[] = [];
  const parts = { runtime, operations, words, actorOf: actorReader(runtime, tokens), version: 'test' };
  const server = await buildServer({ ...parts, logger: logger ?? faultLogger(faults) });
  addSessionRoutes(server, { runtime, clock, tokens, version: 'test' });
  return {
    runtime,
    server,
    signIn: (name) => signInAs(server, idOf(name), faults),
    moveTo: (at) => clock.moveTo(at as Instant),
    settle: async () => {
      const { failures } = await drainEffects(runtime, performers);
      const [first] = failures;
      if (first) throw new Error(`the effect "${first.effect.name}" failed`, { cause: first.thrown });
    },
    look: (story) => inTransaction(database, clock, ({ batch }) => story(batch)),
    locked: (taxpayerId, story, actor = systemActor) =>
      inTransaction(database, clock, async ({ lock }) =>
        story(await lock([taxpayerId], { actor, commandId: newId(), law })),
      ),
    close: async () => {
      await server.close();
      await runtime.close();
    },
  };
}

/** Keeps what the server could not answer, so that a test that fails says why. */
function faultLogger(faults: unknown[]): FastifyBaseLogger {
  const quiet = (): void => undefined;
  const logger = {
    level: 'error',
    error: ({ err }: { readonly err?: unknown }) => void faults.push(err),
    fatal: quiet,
    warn: quiet,
    info: quiet,
    debug: quiet,
    trace: quiet,
    silent: quiet,
    child: () => logger,
  };
  return logger as FastifyBaseLogger;
}

/** The id of somebody by name. */
export function idOf(name: string): string {
  return demonstrationId('person', name);
}

/** Somebody of the demonstration as one who acts, for what goes past HTTP. */
export function actorOf(name: string): Actor {
  const other = others.find((one) => one.name === name);
  if (other === undefined) return demonstrationActor(name);
  const { role } = other;
  const personId = idOf(name);
  const ofOffice = 'officeId' in other ? [other.officeId, officeRoleSubject(other.officeId, role)] : [];
  return { personId, name, role, subjects: [personId, ...ofOffice], language: 'en' };
}
