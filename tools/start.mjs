// npm start: installs what is missing, builds what has changed, and serves.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, prepare, root } from './bootstrap.mjs';

await prepare(async () => {
  await ensureInstalled();
  await ensureBuilt(['programs', 'pages']);
});
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, 'dist', 'server.mjs')).href);
