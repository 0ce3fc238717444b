import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages that the lock file names, unless they are there. Says so on stderr, and writes
 * nothing else.
 *
 * @param {string} root the checkout
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  const { withLock } = await import('./lock.mjs');
  await withLock(join(root, 'dist', '.bootstrap.lock'), async (alsoHeldBy) => {
    if (isInstalled(root)) return;
    console.error('Installing the packages that Accord is made of: about half a minute …');
    rmSync(markerOf(root), { force: true });
    await npmCi(root, alsoHeldBy);
    writeFileSync(markerOf(root), wanted(root));
  });
}

/**
 * The marker is written after an install that came to its end. Where it is missing, npm's own record of what
 * it installed decides, so that an install by hand is not repeated.
 *
 * @param {string} root
 */
function isInstalled(root) {
  if (readOrNothing(markerOf(root)) === wanted(root)) return true;
  if (!recordAgrees(root)) return false;
  writeFileSync(markerOf(root), wanted(root));
  return true;
}

/** @param {string} root */
function markerOf(root) {
  return join(root, 'node_modules', '.accord-installed');
}

/** @param {string} root */
function wanted(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

/**
 * npm writes its record at the end of an install. Packages for other systems stand in the lock file only.
 *
 * @param {string} root
 */
function recordAgrees(root) {
  const record = readOrNothing(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const locked = packagesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const installed = packagesIn(record);
  const sameAsLocked = Object.entries(locked).every(([path, entry]) => {
    const found = installed[path];
    if (path === '') return true;
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return sameAsLocked && Object.keys(installed).every((path) => path in locked);
}

/** @param {string} lockFile */
function packagesIn(lockFile) {
  /** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked */
  return /** @type {{ packages: Record<string, Locked> }} */ (JSON.parse(lockFile)).packages;
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Development packages are part of it: a production setting in the environment would leave out what tests
 * need.
 *
 * @param {string} root
 * @param {(pid: number | undefined) => void} alsoHeldBy
 */
async function npmCi(root, alsoHeldBy) {
  const { runQuietly } = await import('./run.mjs');
  const npm = process.env['npm_execpath'];
  const command = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await runQuietly('npm ci', [...command, 'ci', ...options], root, alsoHeldBy);
}
