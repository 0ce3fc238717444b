import { createHash, timingSafeEqual } from 'node:crypto';
import cookie from '@fastify/cookie';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import helmet from 'helmet';
import { type Language, mergeWords, type Words } from '#kernel/decision/words.ts';
import type { Actor } from '../access/actor.ts';
import { isPassing } from '../db/faults.ts';
import { newId } from '../ids.ts';
import { type Metrics, openMetrics } from '../metrics/metrics.ts';
import { words as ownEnglish } from '../words/en.ts';
import { words as ownSpanish } from '../words/es.ts';
import { apiPage } from './api-page.ts';
import { healthOf } from './health.ts';
import { openApiOf } from './openapi.ts';
import type { Operation, QueryOperation } from './operation.ts';
import { type Audience, type Problem, problemOfRefusal, problemOfThrown, titled } from './problem.ts';
import type { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';
import { runQuery } from './run-query.ts';
import type { Runtime } from './runtime.ts';
import type { FileAnswer } from './schemas.ts';

/** All that a server is made of. */
export type ServerParts = {
  readonly runtime: Runtime;
  readonly operations: readonly Operation[];
  readonly words: Readonly<Record<Language, Words>>;
  /** Who asks; undefined if nobody has signed in. */
  readonly actorOf: (request: FastifyRequest) => Promise<Actor | undefined>;
  readonly version: string;
  readonly logger: FastifyBaseLogger | false;
  /** What opens `/metrics`; without it there is no such address. */
  readonly metricsKey?: string | undefined;
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation behind a route, for the log. */
    operation?: string;
  }
}

const bodyBytesMax = 1_048_576;

/** The HTTP server: one route for each operation, and the pages about the API. */
export async function buildServer(given: ServerParts): Promise<FastifyInstance> {
  const parts = { ...given, words: withOwnWords(given.words) };
  const server = fastify({
    ...(parts.logger ? { loggerInstance: parts.logger } : { logger: false }),
    bodyLimit: bodyBytesMax,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'reference' }),
    genReqId: newId,
    frameworkErrors: (thrown, request, reply) => void sendThrown(parts, thrown, request, reply),
  });
  // Made once: fastify's own wrapper puts the same headers together anew for each request.
  const protect = helmet({ contentSecurityPolicy, frameguard: { action: 'sameorigin' } });
  server.addHook('onRequest', (request, reply, done) =>
    protect(request.raw, reply.raw, (thrown) => done(thrown as Error | undefined)),
  );
  await server.register(cookie);
  // A form of another site can send plain text here without asking; it cannot send JSON.
  server.removeContentTypeParser('text/plain');
  const metrics = openMetrics(parts.runtime);
  server.addHook('onResponse', (request, reply, done) => {
    logAnswer(request, reply);
    const { operation } = request.routeOptions.config;
    metrics.answered(operation, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  if (parts.metricsKey !== undefined) addMetrics(server, metrics, parts.metricsKey);
  server.setErrorHandler((thrown, request, reply) => sendThrown(parts, thrown, request, reply));
  for (const operation of parts.operations) addRoute(server, parts, operation);
  addPagesAboutTheApi(server, parts);
  return server;
}

/**
 * Figures name nobody, but they count what is done, and a count alone would tell somebody behind a wall that
 * it was: only whoever gathers them has the key.
 */
function addMetrics(server: FastifyInstance, metrics: Metrics, key: string): void {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  server.get('/metrics', async ({ headers }, reply) =>
    timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${key}`))
      ? reply.type(metrics.contentType).send(await metrics.text())
      : reply.status(401).header('www-authenticate', 'Bearer').send(),
  );
}

function addPagesAboutTheApi(server: FastifyInstance, parts: ServerParts): void {
  const contracts = parts.operations.map(({ contract }) => contract);
  server.get('/api/openapi.json', (_request, reply) => reply.send(openApiOf(contracts, parts.version)));
  server.get('/api', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(apiPage(contracts, parts.version)),
  );
  server.get('/health', async (_request, reply) => {
    const health = await healthOf(parts.runtime, parts.version);
    return await reply.status(health.status === 'ok' ? 200 : 503).send(health);
  });
  server.all('/api/*', (request, reply) =>
    sendProblem(reply, titled('address-must-exist', 404, parts.words[languageOf(request)])),
  );
}

const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    // A page draws from its own memory what somebody has sent in, in place of opening it.
    frameSrc: ["'self'", 'blob:'],
    objectSrc: ["'self'"],
    frameAncestors: ["'self'"],
    upgradeInsecureRequests: null,
  },
};

function withOwnWords(words: ServerParts['words']): ServerParts['words'] {
  return { en: mergeWords(ownEnglish, words.en), es: mergeWords(ownSpanish, words.es) };
}

function addRoute(server: FastifyInstance, parts: ServerParts, operation: Operation): void {
  const { method, path, operation: name } = operation.contract;
  const bodyLimit = isQuery(operation) ? undefined : operation.contract.bodyBytesMax;
  server.route({
    method,
    url: `/api${path}`,
    config: { operation: name },
    ...(bodyLimit !== undefined && { bodyLimit }),
    handler: async (request, reply) => {
      const actor = await parts.actorOf(request);
      const signIn = titled('sign-in-must-come-first', 401, parts.words[languageOf(request)]);
      if (actor === undefined) return await sendProblem(reply, signIn);
      try {
        return await answer(parts, operation, { request, reply, actor });
      } catch (thrown) {
        return await sendThrown(parts, thrown, request, reply, actor.language);
      }
    },
  });
}

type Asked = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly actor: Actor };

async function answer(
  { runtime, words }: ServerParts,
  operation: Operation,
  { request, reply, actor }: Asked,
): Promise<FastifyReply> {
  const sent = operation.contract.method === 'GET' ? request.query : request.body;
  const raw = { ...asObject(sent), ...asObject(request.params) };
  // What is answered here is about a taxpayer and stays in no cache.
  reply.header('cache-control', 'no-store');
  if (isQuery(operation))
    return await sendAnswer(reply, operation, await runQuery(runtime, operation, raw, actor));
  const outcome = await runCommand(runtime, operation, raw, actor);
  if (outcome.status === 'done') return await reply.send(outcome.answer);
  const reader = readerOf(request, actor);
  const problem = problemOfRefusal(outcome.answer as Refusal, words[reader.language], reader);
  return await sendProblem(reply, problem);
}

/**
 * JSON, or the file that the query stands for: then its bytes, under a name that tells nothing of a person.
 */
async function sendAnswer(
  reply: FastifyReply,
  { contract }: QueryOperation,
  found: unknown,
): Promise<FastifyReply> {
  if (contract.file === undefined) return await reply.send(found);
  const { mediaType, fileName, shown, bytes } = found as FileAnswer;
  return await reply
    .type(mediaType)
    .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename="${fileName}"`)
    // What comes from outside could not run anything even where a browser opened it in place of keeping it.
    .headers(shown ? {} : { 'content-security-policy': "sandbox; default-src 'none'" })
    .send(Buffer.from(bytes));
}

function isQuery(operation: Operation): operation is QueryOperation {
  return operation.contract.kind === 'query';
}

async function sendThrown(
  parts: ServerParts,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  preferred?: Language,
): Promise<FastifyReply> {
  const words = parts.words[languageOf(request, preferred)];
  const reader: Audience = { language: languageOf(request, preferred), audience: 'staff' };
  const known = problemOfThrown(thrown, words, reader) ?? problemOfHttp(thrown, words);
  if (known) return await sendProblem(reply, known);
  const transient = isPassing(thrown);
  request.log.error(
    { err: thrown, operation: request.routeOptions?.config?.operation, transient },
    'not answered',
  );
  if (transient) reply.header('retry-after', '1');
  const problem = transient
    ? titled('world-must-answer', 503, words)
    : titled('program-must-be-right', 500, words);
  return await sendProblem(reply, { ...problem, transient, reference: request.id });
}

const codesOfHttp: Readonly<Record<number, string>> = {
  404: 'address-must-exist',
  413: 'input-must-not-be-too-large',
  415: 'input-must-be-json',
};

/**
 * What fastify itself refuses: a body that is no JSON, too large, or of another type; an address that
 * cannot be read.
 */
function problemOfHttp(thrown: unknown, words: Words): Problem | undefined {
  const { statusCode, code = '' } = thrown as { readonly statusCode?: number; readonly code?: string };
  if (statusCode === undefined || statusCode < 400 || statusCode > 499 || !code.startsWith('FST_ERR_'))
    return undefined;
  return titled(codesOfHttp[statusCode] ?? 'input-must-be-readable', statusCode, words);
}

async function sendProblem(reply: FastifyReply, problem: Problem): Promise<FastifyReply> {
  return await reply
    .status(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One line for each answer. Of what was sent it tells the command's id alone, and that only if it is one. */
function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const { commandId } = asObject(request.body) as { readonly commandId?: unknown };
  const members = {
    operation: request.routeOptions.config.operation,
    method: request.method,
    route: request.routeOptions.url,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
    ...(typeof commandId === 'string' && idPattern.test(commandId) && { commandId }),
  };
  request.log.info(members, 'answered');
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
