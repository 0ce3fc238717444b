// Runs one of our tools, which are TypeScript: node tools/run.mjs tools/trace.ts --summary

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, prepare } from './bootstrap.mjs';

const [tool = '', ...options] = process.argv.slice(2);
await prepare(ensureInstalled);
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0] ?? '', resolve(tool), ...options];
await import(pathToFileURL(resolve(tool)).href);
