import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { houseRules } from '#platform/http/house-rules.ts';
import type { Words } from '#kernel/decision/words.ts';
import { words as ownWords } from '#platform/words/en.ts';
import { words } from './words.ts';

const capabilities = [
  'taxpayers',
  'casework',
  'correspondence',
  'accounts',
  'installment-agreements',
  'program',
  'appeals',
  'mediation',
];
const own = /code:\s*'([a-z-]+)'/g;

/** What an operation refuses by itself: the code, and what is said with it in the same braces. */
const refusals = capabilities.flatMap((capability) =>
  ['api', 'rules'].flatMap((room) => refusalsIn(join('capabilities', capability, room))),
);

function refusalsIn(room: string) {
  const files = readdirSync(room).filter((file) => /(?<!\.test|\.contract)\.ts$/.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(join(room, file), 'utf8');
    return [...text.matchAll(own)]
      .filter(([, code = '']) => code.includes('must'))
      .map(({ 1: code = '', index }) => ({
        file: join(room, file),
        code,
        beside: restOfBraces(text, index),
      }));
  });
}

/** The text from a place to the brace that closes around it. */
function restOfBraces(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth < 0) return text.slice(from, at);
  }
  return text.slice(from);
}

test('every refusal of an operation’s own names its paragraph or its findings, or says that it is the house’s own', () => {
  expect(refusals.length).toBeGreaterThan(100);
  const bare = refusals.filter(
    ({ code, beside }) => !/\b(?:law|findings)\b/.test(beside) && !houseRules.includes(code),
  );
  expect(bare.map(({ file, code }) => `${file}: ${code}`)).toEqual([]);
});

test('no rule of the house is one that a paragraph is named for', () => {
  const lawful = refusals.filter(({ code, beside }) => /\blaw\b/.test(beside) && houseRules.includes(code));
  expect(lawful).toEqual([]);
});

test('every rule of the house has its sentence', () => {
  const said: Words = { ...ownWords, ...words.en };
  expect(houseRules.filter((code) => said[`refusal.${code}`] === undefined)).toEqual([]);
  expect(new Set(houseRules).size).toBe(houseRules.length);
});
