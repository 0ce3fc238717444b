import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '#platform/project-root.ts';
import { ensureBuilt } from '../../tools/bootstrap.mjs';

/** The program as a person starts it: a process of its own, over a data folder. */
export type Program = {
  readonly pid: number;
  /** `http://127.0.0.1:41233` */
  readonly address: string;
  /** Ends it at once, as a power failure or `kill -9` does. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, as Ctrl+C does; answers its exit code. */
  readonly stop: () => Promise<number | null>;
};

/** A program that ended before it was ready: what it said, line by line, and its exit code. */
export type Ended = { readonly code: number | null; readonly said: string; readonly complained: string };

const children = new Set<ChildProcess>();

/** Builds the program, if its sources have changed, as `npm start` does. */
export async function buildProgram(): Promise<void> {
  await ensureBuilt(['programs']);
}

/** Ends every program that is still running, for the end of a test. */
export async function killPrograms(): Promise<void> {
  await Promise.all([...children].map(killed));
}

/** Starts the program and waits until it answers; what it was before that, if it ended instead. */
export async function startProgram(dataFolder: string): Promise<Program | Ended> {
  const { child, said, complained } = launch(dataFolder);
  const ended = once(child, 'exit');
  for (;;) {
    const address = /ready at (http:\/\/\S+)/.exec(said())?.[1];
    if (address !== undefined)
      return {
        pid: child.pid ?? Number.NaN,
        address: address.replace('localhost', '127.0.0.1'),
        kill: () => killed(child),
        stop: async () => {
          child.kill('SIGTERM');
          return ((await ended) as [number | null])[0];
        },
      };
    const isOver = await Promise.race([ended.then(() => true), once(child.stdout, 'data').then(() => false)]);
    if (isOver) return { code: child.exitCode, said: said(), complained: complained() };
  }
}

/**
 * Starts the program and ends it at some moment within a while after something has come about. Answers what
 * it said.
 */
export async function startAndKill(
  dataFolder: string,
  hasComeAbout: (said: string) => boolean,
  withinMs: number,
): Promise<string> {
  const { child, said, complained } = launch(dataFolder);
  while (!hasComeAbout(said())) {
    if (child.exitCode !== null) throw new Error(`the program ended by itself: ${said()}${complained()}`);
    await pause(10);
  }
  await pause(Math.random() * withinMs);
  await killed(child);
  return said();
}

function launch(dataFolder: string) {
  const { DATABASE_URL: _none, ...environment } = process.env;
  const child = spawn(process.execPath, [join(projectRoot(), 'dist/server.mjs')], {
    cwd: projectRoot(),
    env: {
      ...environment,
      ACCORD_DATA: dataFolder,
      ACCORD_DEMONSTRATION: 'small',
      ACCORD_LOG: 'error',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  return { child, said: () => said, complained: () => complained };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Somebody at the program, over HTTP. */
export type Caller = {
  readonly post: (url: string, body: object) => Promise<{ readonly status: number; readonly body: unknown }>;
};

/** Signs a person in. The session outlives the process: its secret lies in the data folder. */
export async function callAs(program: Program, personId: string): Promise<Caller> {
  const post = async (url: string, body: object, cookie = '') => {
    const headers = { 'content-type': 'application/json', cookie };
    return await fetch(program.address + url, { method: 'POST', headers, body: JSON.stringify(body) });
  };
  const signedIn = await post('/api/session/sign-in', { personId });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0];
  if (signedIn.status !== 200 || cookie === undefined)
    throw new Error(`nobody signed in: ${signedIn.status}`);
  return {
    post: async (url, body) => {
      const reply = await post(url, body, cookie);
      return { status: reply.status, body: await reply.json() };
    },
  };
}
