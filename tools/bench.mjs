// npm run bench [-- NAME …]: figures about Accord, measured on the code as it is built, not as it is read.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bootstrap/build.mjs';
import { ensureInstalled, prepare, root } from './bootstrap.mjs';

// As bin/accord does, so that what is measured is what runs.
const outdir = join('dist', 'bench');
await prepare(async () => {
  await ensureInstalled();
  await bundle(root, { run: 'bench/run.ts', contestant: 'bench/contestant.ts' }, outdir);
});
const asked = process.argv.slice(2);
const needsPostgres = asked.length === 0 || asked.includes('proposals');
const postgres = needsPostgres ? await startServer() : undefined;
try {
  const built = /** @type {typeof import('../bench/run.ts')} */ (
    await import(pathToFileURL(join(root, outdir, 'run.mjs')).href)
  );
  process.exitCode = await built.runBenches(asked, postgres?.url);
} finally {
  await postgres?.stop();
}

/** The tools are read as they are; what is measured is not, so their loader goes again. */
async function startServer() {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { startPostgres } = await import('./postgres.ts');
  await unregister();
  return await startPostgres();
}
