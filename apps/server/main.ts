import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sessionTokens } from '#platform/auth/session-token.ts';
import { type MovableClock, systemClock } from '#platform/clock/clock.ts';
import { FolderHeld } from '#platform/db/folder-lock.ts';
import { gatherStatistics } from '#platform/db/statistics.ts';
import { buildServer } from '#platform/http/server.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { startWorker, type Worker } from '#platform/jobs/effect-worker.ts';
import { mailKept, mailThrough } from '#platform/mail/mail.ts';
import { createLogger, LogLevelUnusable, readLogLevel } from '#platform/log/logger.ts';
import { projectRoot } from '#platform/project-root.ts';
import { keepBusinessClock, openBusinessClock } from './demonstration/business-clock.ts';
import { laterTeller } from './demonstration/goes-on.ts';
import { trialStories } from './demonstration/mediation/trial-stories.ts';
import { seedOnce } from './demonstration/seed-once.ts';
import { everyStory } from './demonstration/whole-demonstration.ts';
import { openCurrentLaw } from './current-law.ts';
import { askEveryDay } from './daily-queries.ts';
import { openDatabase, openSecret, runtimeOver } from './open-runtime.ts';
import { operations } from './operations.ts';
import { addPages } from './pages.ts';
import { performers } from './performers.ts';
import { actorReader, addSessionRoutes } from './session-routes.ts';
import { readSettings, type Settings, SettingUnusable } from './settings.ts';
import { warmUp } from './warm-up.ts';
import { words } from './words.ts';

const lawRefreshMilliseconds = 30_000;

/** Opens the database, loads the demonstration the first time, serves, and says where and how to sign in. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const logger = createLogger(readLogLevel(process.env['ACCORD_LOG'], 'warn'));
  const database = await openDatabase(settings);
  const secret = openSecret(settings);
  const clock = await openBusinessClock(database);
  const law = await openCurrentLaw(database, clock);
  const mail = settings.smtpUrl === undefined ? mailKept : mailThrough(settings.smtpUrl);
  let worker: Worker | undefined;
  const runtime: Runtime = {
    ...runtimeOver(database, clock, secret, settings, mail),
    // Another process may have recorded a decision about guidance: it is read again now and then.
    get law() {
      return law.get();
    },
    onAgencyCommit: law.refresh,
    onCommit: () => worker?.nudge(),
  };
  const { demonstration } = settings;
  await prepareData(runtime, clock, demonstration);
  const tokens = sessionTokens(secret, () => Date.parse(systemClock.now()));
  const version = versionOf(projectRoot());
  const server = await buildServer({
    runtime,
    operations,
    words,
    actorOf: actorReader(runtime, tokens),
    version,
    logger,
    metricsKey: settings.metricsKey,
  });
  const goOn = laterTeller(runtime, clock, demonstration === 'small' ? [] : trialStories, say);
  addSessionRoutes(server, { runtime, clock, tokens, version, goOn });
  await addPages(server);
  worker = startWorker(runtime, performers, ({ effect, thrown }) =>
    logger.error({ effect: effect.name, effectId: effect.effectId, err: thrown }, 'effect failed'),
  );
  const refreshing = setInterval(() => void law.refresh().catch(() => undefined), lawRefreshMilliseconds);
  stopOnSignal(async () => {
    clearInterval(refreshing);
    await server.close();
    await worker?.stop();
    mail.close();
    await keepBusinessClock(database, clock);
    await database.close();
  });
  greet(settings, await server.listen({ port: settings.port, host: settings.host }));
  await lookRound(runtime, logger);
}

/** Loads the demonstration the first time, and counts what there is, before anybody waits for an answer. */
async function prepareData(
  runtime: Runtime,
  clock: MovableClock,
  demonstration: Settings['demonstration'],
): Promise<void> {
  const stories = demonstration === 'small' ? undefined : () => everyStory(demonstration);
  await seedOnce(runtime, clock, performers, say, stories);
  await gatherStatistics(runtime.database);
}

/** What is done once the server is there for people: the first questions, and those of every day. */
async function lookRound(runtime: Runtime, logger: ReturnType<typeof createLogger>): Promise<void> {
  for (const { operation, thrown } of await warmUp(runtime, operations))
    logger.warn({ operation, err: thrown }, 'a question about nothing had no answer');
  askEveryDay(runtime, logger);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function greet(settings: Settings, address: string): void {
  say(`Accord is ready at ${address.replace('127.0.0.1', 'localhost')}`);
  say('Sign in: open that address and choose a person. There are no passwords.');
  say('This is a demonstration: all people are made up.');
  say(`Data: ${settings.databaseUrl === undefined ? settings.dataFolder : 'PostgreSQL'}. Stop with Ctrl+C.`);
}

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

function stopOnSignal(stop: () => Promise<void>): void {
  const once = (signal: NodeJS.Signals): void => {
    say(`Stopping on ${signal}.`);
    void stop().then(() => process.exit(0));
  };
  process.once('SIGINT', once);
  process.once('SIGTERM', once);
}

main().catch((thrown: unknown) => {
  const known =
    thrown instanceof SettingUnusable ||
    thrown instanceof FolderHeld ||
    thrown instanceof LogLevelUnusable ||
    (thrown as { code?: string }).code === 'EADDRINUSE';
  const inUse = (thrown as { code?: string }).code === 'EADDRINUSE';
  const sentence = inUse
    ? 'The port is in use by another program; set PORT to a free one and start again.'
    : (thrown as Error).message;
  process.stderr.write(`${known ? sentence : ((thrown as Error).stack ?? String(thrown))}\n`);
  process.exit(known ? 2 : 1);
});
