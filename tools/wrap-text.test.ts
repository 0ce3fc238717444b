import { expect, test } from 'vitest';
import { wrapComments } from './wrap-text.ts';

const long = 'word '.repeat(30).trim();

test('a wide line comment is broken at a word, with the rest of its paragraph', () => {
  const wrapped = wrapComments(`  // ${long}\n  // and more.\n  const a = 1;`);
  const lines = wrapped.split('\n');
  expect(lines).toHaveLength(3);
  expect(lines.every((line) => line.length <= 110)).toBe(true);
  expect(lines[1]).toMatch(/^ {2}\/\/ word .* and more\.$/);
});

test('a wide one-line comment of an export opens into a block', () => {
  const lines = wrapComments(`/** ${long} */\nexport const a = 1;`).split('\n');
  expect(lines[0]).toBe('/**');
  expect(lines.at(-2)).toBe(' */');
});

test('lists, tags, tables and code keep their lines', () => {
  const text = [
    `/**`,
    ` * short`,
    ` * - ${'x'.repeat(10)}`,
    ` * @typedef {${long}}`,
    ' */',
    `const b = '${long}';`,
  ].join('\n');
  expect(wrapComments(text)).toBe(text);
});

test('a second run changes nothing', () => {
  const once = wrapComments(`/**\n * ${long}\n *\n * Law: ${long}.\n */`);
  expect(wrapComments(once)).toBe(once);
});

test('a text that looks like a comment stays as it is', () => {
  const text = `const sample = \`\n// ${long}\n\`;`;
  expect(wrapComments(text)).toBe(text);
});
