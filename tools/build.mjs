// npm run build: what `npm start` builds, without starting it.

import { ensureBuilt, ensureInstalled, prepare } from './bootstrap.mjs';

await prepare(async () => {
  await ensureInstalled();
  await ensureBuilt(['programs', 'pages']);
});
