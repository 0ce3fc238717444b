import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findActor, findPerson, listPeople, type Person } from '#capabilities/casework/records.ts';
import { weeklyCycleOf } from '#kernel/calendar/posting-cycle.ts';
import type { Actor } from '#platform/access/actor.ts';
import { type Session, sessionPaths, zMoveClock, zSignIn } from '#platform/auth/session.contract.ts';
import { type SessionTokens } from '#platform/auth/session-token.ts';
import { dayOfInstant, instantAt, type MovableClock } from '#platform/clock/clock.ts';
import { inTransaction } from '#platform/db/lens.ts';
import { InputUnreadable, parseInput } from '#platform/http/parse-input.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { moveBusinessClock } from './demonstration/business-clock.ts';

const cookieName = 'accord_session';
const morning = 9 * 60;

/** Who sends a request, by the signed cookie. */
export function actorReader(
  runtime: Runtime,
  tokens: SessionTokens,
): (request: FastifyRequest) => Promise<Actor | undefined> {
  return async (request) => {
    const personId = tokens.read(request.cookies[cookieName] ?? '');
    if (personId === undefined) return undefined;
    return await inTransaction(runtime.database, runtime.clock, ({ batch }) => findActor(batch, personId));
  };
}

export type SessionParts = {
  readonly runtime: Runtime;
  readonly clock: MovableClock;
  readonly tokens: SessionTokens;
  readonly version: string;
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
    await moveBusinessClock(runtime.database, clock, instantAt(toDay, morning));
    runtime.onCommit();
    return await sessionOf(parts, tokens.read(request.cookies[cookieName] ?? ''));
  });
}

async function sessionOf(
  { runtime, clock, version }: SessionParts,
  personId: string | undefined,
): Promise<Session> {
  const people = await inTransaction(runtime.database, clock, ({ batch }) => listPeople(batch));
  const person = people.find((candidate) => candidate.personId === personId);
  const businessNow = clock.now();
  const businessDay = dayOfInstant(businessNow);
  return {
    mode: 'demonstration',
    version,
    businessNow,
    businessDay,
    cycle: weeklyCycleOf(businessDay),
    person: person ? sessionPerson(person) : null,
    people: people.map(sessionPerson),
  };
}

function sessionPerson({ personId, name, role, language, officeName }: Person): Session['people'][number] {
  return { personId, name, role, language, ...(officeName && { officeName }) };
}
