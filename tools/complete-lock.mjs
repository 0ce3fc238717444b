// node tools/complete-lock.mjs: names in the lock file the packages for other systems that npm left out of
// it.
//
// A package such as esbuild lists one optional package for each kind of machine. A registry mirror that keeps
// only some of them makes `npm install` write a lock file without the rest, and `npm ci` then refuses that
// file. The entries added here carry the version that the parent asks for and the system that the name tells,
// so that they are passed over elsewhere.

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * @typedef {{
 *   version?: string, integrity?: string, dev?: boolean, optional?: boolean, license?: string,
 *   os?: string[], cpu?: string[], libc?: string[] | string, engines?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>,
 * }} Locked
 * @typedef {{ packages: Record<string, Locked> }} LockFile
 */

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * The entries that a lock file lacks: packages that one of its packages names as optional, by their place.
 *
 * @param {LockFile} lock
 * @returns {Record<string, Locked>}
 */
export function missingEntries({ packages }) {
  /** @type {Record<string, Locked>} */
  const missing = {};
  for (const [place, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (place === '' || findLocked(packages, place, name)) continue;
      const { cpu, libc, os } = machineOf(name);
      // In the order in which npm writes them, so that its next install changes nothing.
      const entry = { version, cpu, dev: parent.dev, libc, optional: true, os };
      missing[`node_modules/${name}`] = Object.fromEntries(
        Object.entries(entry).filter(([, value]) => value),
      );
    }
  }
  return missing;
}

/**
 * npm looks for a package beside the one that asks and in every folder above it.
 *
 * @param {LockFile['packages']} packages
 * @param {string} place
 * @param {string} name
 */
function findLocked(packages, place, name) {
  for (
    let above = place;
    above !== '';
    above = above.slice(0, Math.max(above.lastIndexOf('node_modules/') - 1, 0))
  )
    if (packages[`${above}/node_modules/${name}`] !== undefined) return true;
  return packages[`node_modules/${name}`] !== undefined;
}

/**
 * The machine that a package is for, by its name: `…-linux-arm64-musl`.
 *
 * @param {string} name
 * @returns {Pick<Locked, 'os' | 'cpu' | 'libc'>}
 */
function machineOf(name) {
  // Two packages of sass-embedded serve the machines that none of the others is for.
  if (name.endsWith('-unknown-all'))
    return { os: ['android', 'darwin', 'linux', 'win32'].map((os) => `!${os}`) };
  if (name.endsWith('-all-unknown'))
    return { cpu: ['arm', 'arm64', 'riscv64', 'x64'].map((cpu) => `!${cpu}`) };
  const words = name.split(/[-/.]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(os[0] === 'linux' && libcOf(words)),
  };
}

/** @param {string[]} words */
function libcOf(words) {
  if (words.some((word) => word.startsWith('musl'))) return { libc: ['musl'] };
  return words.some((word) => word.startsWith('gnu')) ? { libc: ['glibc'] } : {};
}

/** @param {string} file */
export function completeLock(file) {
  const lock = /** @type {LockFile} */ (JSON.parse(readFileSync(file, 'utf8')));
  const missing = missingEntries(lock);
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  if (Object.keys(missing).length > 0)
    writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  return Object.keys(missing);
}

if (process.argv[1] === import.meta.filename)
  for (const place of completeLock(resolve('package-lock.json'))) console.log(`added ${place}`);
