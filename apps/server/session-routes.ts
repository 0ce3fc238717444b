import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  findPerson,
  findRightsStanding,
  insertRightsAcknowledgement,
  listActors,
  listPeople,
  type Person,
  type RightsStanding,
} from '#capabilities/casework/records.ts';
import type { Instant } from '#kernel/calendar/day.ts';
import { weeklyCycleOf } from '#kernel/calendar/posting-cycle.ts';
import type { Actor } from '#platform/access/actor.ts';
import { type Session, sessionPaths, zMoveClock, zSignIn } from '#platform/auth/session.contract.ts';
import { type SessionTokens } from '#platform/auth/session-token.ts';
import { dayOfInstant, instantAt, type MovableClock } from '#platform/clock/clock.ts';
import { inTransaction } from '#platform/db/lens.ts';
import { readTogether } from '#platform/db/read-together.ts';
import { InputUnreadable, parseInput } from '#platform/http/parse-input.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { moveBusinessClock } from './demonstration/business-clock.ts';

const cookieName = 'accord_session';
const morning = 9 * 60;

/**
 * Who sends a request, by the signed cookie. An employee who has not acknowledged the taxpayers' rights, or
 * not lately, comes with a hold: every case is closed until that is done.
 */
export function actorReader(
  runtime: Runtime,
  tokens: SessionTokens,
): (request: FastifyRequest) => Promise<Actor | undefined> {
  const findActor = readTogether(async (personIds: readonly string[]) => {
    const actors = await inTransaction(runtime.database, runtime.clock, ({ batch }) =>
      listActors(batch, personIds, runtime.law),
    );
    return new Map(actors.map((actor) => [actor.personId, actor]));
  });
  return async (request) => {
    const personId = tokens.read(request.cookies[cookieName] ?? '');
    return personId === undefined ? undefined : await findActor(personId);
  };
}

export type SessionParts = {
  readonly runtime: Runtime;
  readonly clock: MovableClock;
  readonly tokens: SessionTokens;
  readonly version: string;
  /** Tells what happens in the demonstration until then, before its clock is there. */
  readonly goOn?: (until: Instant) => Promise<void>;
};

/**
 * The demonstration's sign-in, sign-out and clock. There are no passwords in it, and it never runs in
 * production.
 */
export function addSessionRoutes(server: FastifyInstance, parts: SessionParts): void {
  const { runtime, clock, tokens } = parts;
  server.get(sessionPaths.session, (request) =>
    sessionOf(parts, tokens.read(request.cookies[cookieName] ?? '')),
  );
  server.post(sessionPaths.signIn, async (request, reply) => {
    const { personId } = parseInput(zSignIn, request.body);
    const person = await inTransaction(runtime.database, clock, ({ batch }) => findPerson(batch, personId));
    if (person === undefined)
      throw new InputUnreadable([{ field: 'personId', expected: 'a person of this demonstration' }]);
    reply.setCookie(cookieName, tokens.issue(personId), { path: '/', httpOnly: true, sameSite: 'strict' });
    return await sessionOf(parts, personId);
  });
  server.post(sessionPaths.signOut, async (_request, reply) => {
    reply.clearCookie(cookieName, { path: '/' });
    return await sessionOf(parts, undefined);
  });
  server.post(sessionPaths.acknowledgeRights, async (request) => {
    const personId = tokens.read(request.cookies[cookieName] ?? '');
    await inTransaction(runtime.database, clock, async ({ batch }) => {
      const person = personId === undefined ? undefined : await findPerson(batch, personId);
      if (person !== undefined) await insertRightsAcknowledgement(batch, person.personId);
    });
    return await sessionOf(parts, personId);
  });
  server.post(sessionPaths.moveClock, async (request) => {
    const { toDay } = parseInput(zMoveClock, request.body);
    if (toDay <= dayOfInstant(clock.now())) {
      throw new InputUnreadable([
        {
          field: 'toDay',
          expected: `a day after ${dayOfInstant(clock.now())}: what has happened stays behind`,
        },
      ]);
    }
    const until = instantAt(toDay, morning);
    await parts.goOn?.(until);
    await moveBusinessClock(runtime.database, clock, until);
    runtime.onCommit();
    return await sessionOf(parts, tokens.read(request.cookies[cookieName] ?? ''));
  });
}

async function sessionOf(
  { runtime, clock, version }: SessionParts,
  personId: string | undefined,
): Promise<Session> {
  const { people, person, rights } = await inTransaction(runtime.database, clock, async ({ batch }) => {
    const everybody = await listPeople(batch);
    const found = everybody.find((candidate) => candidate.personId === personId);
    const standing = found && (await findRightsStanding(batch, found, runtime.law));
    return { people: everybody, person: found, rights: standing };
  });
  const businessNow = clock.now();
  const businessDay = dayOfInstant(businessNow);
  return {
    mode: 'demonstration',
    version,
    businessNow,
    businessDay,
    cycle: weeklyCycleOf(businessDay),
    person: person ? sessionPerson(person) : null,
    ...(rights && { rights: rightsView(rights) }),
    people: people.map(sessionPerson),
  };
}

function rightsView({ acknowledgedDay, lastDay, hold }: RightsStanding): Session['rights'] {
  return { acknowledgedDay, ...(lastDay && { lastDay }), isHeld: hold !== undefined };
}

function sessionPerson({ personId, name, role, language, officeName }: Person): Session['people'][number] {
  return { personId, name, role, language, ...(officeName && { officeName }) };
}
