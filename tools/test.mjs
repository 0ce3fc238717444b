// npm test: every check and every test. `--fast` is the part that takes less than a minute.

import { ensureInstalled, prepare } from './bootstrap.mjs';

await prepare(ensureInstalled);
const { register } = await import('tsx/esm/api');
register();
await import('./test/main.ts');
