import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Language, Words } from '#kernel/decision/words.ts';
import type { Actor } from '../access/actor.ts';
import { InvariantBroken } from '../record/invariant.ts';
import { apiPage } from './api-page.ts';
import type { Operation } from './operation.ts';
import { openApiOf } from './openapi.ts';
import { type Audience, type Problem, problemOfRefusal, problemOfThrown, titled } from './problem.ts';
import type { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';
import { runQuery } from './run-query.ts';
import type { Runtime } from './runtime.ts';

/** All that a server is made of. */
export type ServerParts = {
  readonly runtime: Runtime;
  readonly operations: readonly Operation[];
  readonly words: Readonly<Record<Language, Words>>;
  /** Who asks; undefined if nobody has signed in. */
  readonly actorOf: (request: FastifyRequest) => Promise<Actor | undefined>;
  readonly version: string;
  readonly logger: FastifyBaseLogger | false;
};

/** The HTTP server: one route for each operation, and the pages about the API. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = fastify({
    ...(parts.logger ? { loggerInstance: parts.logger } : { logger: false }),
    bodyLimit: 1_048_576,
    disableRequestLogging: true,
  });
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        frameSrc: ["'self'"],
        objectSrc: ["'self'"],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    frameguard: { action: 'sameorigin' },
  });
  await server.register(cookie);
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
  server.setErrorHandler((thrown, request, reply) => sendThrown(parts, thrown, request, reply));
  for (const operation of parts.operations) addRoute(server, parts, operation);
  const contracts = parts.operations.map(({ contract }) => contract);
  server.get('/api/openapi.json', async () => openApiOf(contracts, parts.version));
  server.get('/api', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(apiPage(contracts, parts.version)),
  );
  server.get('/health', async (_request, reply) => await sendHealth(parts, reply));
  return server;
}

function addRoute(server: FastifyInstance, parts: ServerParts, operation: Operation): void {
  const { method, path } = operation.contract;
  server.route({
    method,
    url: `/api${path}`,
    handler: async (request, reply) => {
      const actor = await parts.actorOf(request);
      if (actor === undefined)
        return await sendProblem(
          reply,
          titled('sign-in-must-come-first', 401, parts.words[languageOf(request)]),
        );
      const raw = { ...asObject(request.query), ...asObject(request.body), ...asObject(request.params) };
      if (operation.contract.kind === 'query')
        return await reply.send(await runQuery(parts.runtime, operation as never, raw, actor));
      const outcome = await runCommand(parts.runtime, operation as never, raw, actor);
      if (outcome.status === 'done') return await reply.send(outcome.answer);
      const reader = readerOf(request, actor);
      return await sendProblem(
        reply,
        problemOfRefusal(outcome.answer as Refusal, parts.words[reader.language], reader),
      );
    },
  });
}

async function sendThrown(
  parts: ServerParts,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const words = parts.words[languageOf(request)];
  const known = problemOfThrown(thrown, words) ?? problemOfHttp(thrown, words);
  if (known) return void (await sendProblem(reply, known));
  const bug =
    thrown instanceof InvariantBroken || thrown instanceof TypeError || thrown instanceof RangeError;
  request.log.error({ err: thrown, reference: request.id, bug }, 'not answered');
  const problem = titled(bug ? 'program-must-be-right' : 'world-must-answer', bug ? 500 : 503, words);
  return void (await sendProblem(reply, { ...problem, transient: !bug, reference: String(request.id) }));
}

/** What fastify itself refuses: a body that is no JSON, too large, or of another type. */
function problemOfHttp(thrown: unknown, words: Words): Problem | undefined {
  const { statusCode, message } = thrown as { statusCode?: number; message?: string };
  if (statusCode === undefined || statusCode < 400 || statusCode > 499) return undefined;
  return { ...titled('input-must-be-readable', statusCode, words), ...(message && { detail: message }) };
}

async function sendProblem(reply: FastifyReply, problem: Problem): Promise<FastifyReply> {
  return await reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

async function sendHealth({ runtime, version }: ServerParts, reply: FastifyReply): Promise<FastifyReply> {
  const { sql } = await import('kysely');
  const database = await sql`select 1`.execute(runtime.database.kysely).then(
    () => 'ok',
    () => 'unreachable',
  );
  return await reply
    .status(database === 'ok' ? 200 : 503)
    .send({ status: database, version, database: runtime.database.engine });
}

function readerOf(request: FastifyRequest, actor: Actor): Audience {
  const audience = actor.role === 'taxpayer' || actor.role === 'representative' ? 'taxpayer' : 'staff';
  return { language: languageOf(request, actor.language), audience };
}

function languageOf(request: FastifyRequest, preferred: Language = 'en'): Language {
  const asked = request.headers['accept-language'];
  if (asked?.startsWith('es')) return 'es';
  return asked?.startsWith('en') ? 'en' : preferred;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
