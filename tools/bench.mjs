// npm run bench [-- NAME …]: figures about Accord, measured on the code as it is built, not as it is read.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bootstrap/build.mjs';
import { ensureInstalled, prepare, root } from './bootstrap.mjs';

// As bin/accord does, so that what is measured is what runs.
const outdir = join('dist', 'bench');
await prepare(async () => {
  await ensureInstalled();
  await bundle(root, { run: 'bench/run.ts' }, outdir);
});
await import(pathToFileURL(join(root, outdir, 'run.mjs')).href);
