import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findMachineBinaries,
  findNpmBinaries,
  type PostgresBinaries,
  runnableFolder,
  type ServerAccount,
} from './postgres-binaries.ts';

/** A PostgreSQL that runs for as long as this process does. */
export type RunningPostgres = {
  /** `postgres://accord:…@127.0.0.1:41233/postgres`, the superuser of the new server. */
  readonly url: string;
  readonly from: PostgresBinaries['from'];
  stop(): Promise<void>;
};

const superuser = 'accord';

/** Losing the data with the machine is fine here; waiting for a disk is not. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * Starts an empty PostgreSQL on a free port in a temporary folder: the machine's own, else the one that npm
 * brings.
 */
export async function startPostgres(
  binaries: PostgresBinaries | undefined = findMachineBinaries() ?? findNpmBinaries(),
): Promise<RunningPostgres> {
  if (binaries === undefined)
    throw new Error(
      'There is no PostgreSQL 15 or newer on this machine, and npm brought none for it. ' +
        'Install PostgreSQL (for example `apt-get install postgresql`), ' +
        'or name a running server in ACCORD_TEST_POSTGRES_URL.',
    );
  const account = unprivilegedAccount();
  const folder = mkdtempSync(join(tmpdir(), 'accord-postgres-'));
  try {
    chmodSync(folder, 0o755);
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
    const binFolder = runnableFolder(binaries, account, folder);
    const password = randomBytes(18).toString('hex');
    createCluster(binFolder, folder, password, account);
    const port = await freePort();
    const server = await startServer(binFolder, folder, port, account);
    return {
      url: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
      from: binaries.from,
      ...server,
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The account that the server drops to where this process is root; undefined where it is not. */
function unprivilegedAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody']
    .map((name) => accounts.find(([first]) => first === name))
    .find(Boolean);
  if (found === undefined)
    throw new Error(
      'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it. ' +
        'Run the tests as another user.',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function createCluster(
  binFolder: string,
  folder: string,
  password: string,
  account: ServerAccount | undefined,
): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) chownSync(passwordFile, account.uid, account.gid);
  const made = spawnSync(
    join(binFolder, 'initdb'),
    [
      `--pgdata=${join(folder, 'data')}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { cwd: folder, encoding: 'utf8', ...account },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr.trim()}`);
}

/** Waits until the server answers; what it wrote is the message if it does not. */
async function startServer(
  binFolder: string,
  folder: string,
  port: number,
  account: ServerAccount | undefined,
): Promise<Pick<RunningPostgres, 'stop'>> {
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, ...settings];
  const command = [
    join(binFolder, 'postgres'),
    '-D',
    join(folder, 'data'),
    ...options.flatMap((o) => ['-c', o]),
  ];
  const orders = JSON.stringify({ command, folder, account });
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'postgres-keeper.mjs'), orders], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  const stop = async () => {
    keeper.ref();
    keeper.stdin.end();
    await ended;
  };
  try {
    await readiness(keeper);
  } catch (error) {
    await stop();
    throw error;
  }
  // Without these the server would keep a program alive that has nothing else to do.
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stderr]) (stream as Socket).unref();
  return { stop };
}

function readiness(keeper: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let written = '';
    const fail = (reason: string) => reject(new Error(`PostgreSQL ${reason}:\n${written.trim()}`));
    const timer = setTimeout(() => fail('did not start within 60 seconds'), 60_000);
    keeper.once('exit', () => fail('ended at its start'));
    keeper.stderr?.on('data', (chunk: Buffer) => {
      // What the server writes later is read and dropped, so that it never waits for a full pipe.
      if (written.length < 20_000) written += chunk.toString();
      if (!written.includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

/** A port that nothing listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
