import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * An exclusive lock on a data folder, held by the operating system for this process: whatever ends the
 * process, even `kill -9` or a power failure, ends the lock.
 *
 * Each process that wants the folder listens on a socket of its own in `<folder>.lock/` and publishes it
 * there under a name that is never used again; then it looks at all others. Nobody answers on the socket of
 * a process that has died. It holds the folder if no other socket is alive, and otherwise takes its own
 * away again. Of two that hold it, the one that published last would have seen the other's, so there are
 * never two; and what a dead process left behind can be taken away at any time, because nobody else will
 * ever have that name. It works across containers of one machine, where process ids do not; it does not
 * work across machines, and a data folder on a network share is not for two of them.
 */
export type FolderLock = { readonly release: () => Promise<void> };

/** Another process holds the folder. Its message is one sentence for the person who starts the program. */
export class FolderHeld extends Error {
  readonly folder: string;
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}; ` +
        'stop that process or choose another folder, and start again.',
    );
    this.name = 'FolderHeld';
    this.folder = folder;
    this.pid = pid;
  }
}

/** How long a start that meets another start goes on trying. */
const patienceMs = 3000;
/** How long a live process gets to say whether it holds the folder or only wants it. */
const answerMs = 500;

/** Locks a folder for this process, or throws FolderHeld. The folder is made if it is missing. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true });
  const real = realpathSync(folder);
  if (process.platform === 'win32') return await lockByPipe(real);
  const room = `${real}.lock`;
  return await lockBySocket(real, room).catch((thrown: unknown) => {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === undefined) throw thrown;
    throw new Error(
      `The data folder ${real} cannot be locked in ${room} (${code}); ` +
        'choose a folder on a local disk that is yours.',
      { cause: thrown },
    );
  });
}

async function lockBySocket(folder: string, room: string): Promise<FolderLock> {
  mkdirSync(room, { recursive: true, mode: 0o700 });
  const { path, forget } = shortPathTo(room);
  try {
    const giveUpAt = performance.now() + patienceMs;
    for (;;) {
      const own = await publish(path);
      const other = await findOther(path, own.name);
      if (other === undefined) return hold(room, own);
      await withdraw(room, own);
      if (other.holds || performance.now() > giveUpAt) throw new FolderHeld(folder, other.pid);
      await pause(20 + Math.random() * 180);
    }
  } finally {
    forget();
  }
}

type Claim = { readonly name: string; readonly server: Server; readonly say: (word: Word) => void };
type Word = 'waits' | 'holds';

/** Listens first and publishes afterwards, so that a published socket without an answer is a dead one. */
async function publish(room: string): Promise<Claim> {
  const name = `${process.pid}-${randomBytes(8).toString('hex')}`;
  const { server, say } = await listen(join(room, `${name}.new`));
  renameSync(join(room, `${name}.new`), join(room, name));
  return { name, server, say };
}

async function listen(path: string): Promise<Omit<Claim, 'name'>> {
  let word: Word = 'waits';
  const server = createServer((socket) => {
    socket.unref();
    socket.on('error', () => socket.destroy());
    socket.end(`${process.pid} ${word}`, () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path, exclusive: true }, resolve);
  });
  server.unref();
  return { server, say: (next) => void (word = next) };
}

type Other = { readonly pid: number; readonly holds: boolean };

/** Another live process in the room, one that holds before one that waits; takes away what dead ones left. */
async function findOther(room: string, ownName: string): Promise<Other | undefined> {
  const names = readdirSync(room).filter((name) => name !== ownName && /^\d+-[0-9a-f]{16}$/.test(name));
  const found = await Promise.all(
    names.map(async (name): Promise<Other | undefined> => {
      const answer = await ask(join(room, name));
      if (answer === 'dead') rmSync(join(room, name), { force: true });
      return answer === 'dead' ? undefined : { pid: Number.parseInt(name, 10), holds: answer.holds };
    }),
  );
  const others = found.filter((other) => other !== undefined);
  return others.find(({ holds }) => holds) ?? others[0];
}

/** Asks the process behind a socket. One that does not answer in time is alive all the same. */
async function ask(path: string): Promise<'dead' | { readonly pid: number; readonly holds: boolean }> {
  return await new Promise((resolve) => {
    let text = '';
    const socket: Socket = connect(path);
    const done = (answer: 'dead' | Other): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const told = (): void => done({ pid: Number.parseInt(text, 10), holds: text.endsWith('holds') });
    const timer = setTimeout(told, answerMs);
    socket.setEncoding('utf8').on('data', (part: string) => void (text += part));
    socket.once('end', told);
    socket.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED' || code === 'ENOENT') done('dead');
      // Reached, but reset: alive a moment ago. Any other error forbids the answer, not the holder's
      // existence.
      else if (code === 'ECONNRESET' || code === 'EPIPE') done({ pid: Number.NaN, holds: false });
      else done({ pid: Number.NaN, holds: true });
    });
  });
}

function hold(room: string, own: Claim): FolderLock {
  own.say('holds');
  let released: Promise<void> | undefined;
  return { release: () => (released ??= withdraw(room, own)) };
}

async function withdraw(room: string, { name, server }: Claim): Promise<void> {
  rmSync(join(room, name), { force: true });
  await closed(server);
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

/** A socket's address has room for about a hundred bytes; a deep folder is reached through a link. */
function shortPathTo(room: string): { readonly path: string; readonly forget: () => void } {
  if (Buffer.byteLength(room) <= 60) return { path: room, forget: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'accord-'));
  symlinkSync(room, join(folder, 'lock'));
  return { path: join(folder, 'lock'), forget: () => rmSync(folder, { recursive: true, force: true }) };
}

/** On Windows a named pipe can be made once, and goes with the process that made it. */
async function lockByPipe(folder: string): Promise<FolderLock> {
  const name = createHash('sha256').update(folder.toLowerCase()).digest('hex').slice(0, 32);
  const path = `\\\\.\\pipe\\accord-${name}`;
  try {
    const { server, say } = await listen(path);
    say('holds');
    return { release: () => closed(server) };
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw thrown;
    const holder = await ask(path);
    throw new FolderHeld(folder, holder === 'dead' ? Number.NaN : holder.pid);
  }
}
