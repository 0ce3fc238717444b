import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCode, readTree } from './tidy/tree.ts';
import { wrapComments } from './wrap-text.ts';

// Part of npm run format: Prettier breaks code, and leaves comments as wide as they were written.

// node tools/run.mjs tools/wrap-comments.ts [file or folder …]

const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
for (const { path, text } of readTree(root)) {
  if (!isCode(path) || (wanted.length > 0 && !wanted.some((start) => path.startsWith(start)))) continue;
  const wrapped = wrapComments(text, path);
  if (wrapped !== text) writeFileSync(join(root, path), wrapped);
}
