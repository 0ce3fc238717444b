// bin/accord: the command line from a checkout, without a separate install step.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, prepare, root } from './bootstrap.mjs';

await prepare(async () => {
  await ensureInstalled();
  await ensureBuilt(['programs']);
});
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, 'dist', 'cli.mjs')).href);
