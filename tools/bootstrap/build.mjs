import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesOf } from './sources.mjs';

/**
 * What can be built: `programs` are the server and the command line, `pages` what a browser loads.
 *
 * @typedef {'programs' | 'pages'} Part
 */

/** @type {Record<Part, (root: string, alsoHeldBy: (pid: number | undefined) => void) => Promise<void>>} */
const builders = { programs: buildPrograms, pages: buildPages };

/**
 * Builds the parts whose sources have changed since they were built last.
 *
 * @param {string} root the checkout
 * @param {Part[]} parts
 */
export async function ensureBuilt(root, parts) {
  const sources = sourcesOf(root);
  const glance = sources.glance();
  if (parts.every((part) => readStamp(root, part).glance === glance)) return;
  const { withLock } = await import('./lock.mjs');
  await withLock(join(root, 'dist', '.bootstrap.lock'), async (alsoHeldBy) => {
    const contents = sources.contents();
    for (const part of parts) {
      if (readStamp(root, part).contents !== contents) {
        console.error(`Building the ${part} …`);
        rmSync(stampOf(root, part), { force: true });
        await builders[part](root, alsoHeldBy);
      }
      writeFileSync(stampOf(root, part), JSON.stringify({ glance, contents }));
    }
  });
}

/**
 * @param {string} root
 * @param {Part} part
 */
function stampOf(root, part) {
  return join(root, 'dist', `.${part}.stamp`);
}

/**
 * @param {string} root
 * @param {Part} part
 */
function readStamp(root, part) {
  try {
    return /** @type {{ glance?: string, contents?: string }} */ (
      JSON.parse(readFileSync(stampOf(root, part), 'utf8'))
    );
  } catch {
    return {};
  }
}

/** @param {string} root */
async function buildPrograms(root) {
  // Chunks have their content in their name and stay, so that a server that runs while this builds loses
  // none.
  await bundle(root, { server: 'apps/server/main.ts', cli: 'apps/cli/main.ts' }, 'dist');
}

/**
 * Bundles programs for Node, with packages left outside.
 *
 * @param {string} root
 * @param {Record<string, string>} entryPoints
 * @param {string} outdir
 */
export async function bundle(root, entryPoints, outdir) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: true,
    logLevel: 'silent',
  });
}

/**
 * @param {string} root
 * @param {(pid: number | undefined) => void} alsoHeldBy
 */
async function buildPages(root, alsoHeldBy) {
  const { runQuietly } = await import('./run.mjs');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await runQuietly('vite build', [process.execPath, vite, 'build', '--logLevel', 'warn'], root, alsoHeldBy);
}
