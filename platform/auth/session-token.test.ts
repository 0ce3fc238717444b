import { expect, test } from 'vitest';
import { sessionTokens } from './session-token.ts';

const secret = Buffer.alloc(32, 1);
const person = '3f0e9c1a-0000-4000-8000-000000000001';

test('a token names its person until it runs out after twelve hours', () => {
  let now = 1_000_000;
  const tokens = sessionTokens(secret, () => now);
  const token = tokens.issue(person);
  expect(tokens.read(token)).toBe(person);
  now += 12 * 3_600_000;
  expect(tokens.read(token)).toBeUndefined();
});

test('a token that was changed, or signed under another key, names nobody', () => {
  const tokens = sessionTokens(secret, () => 0);
  const token = tokens.issue(person);
  expect(tokens.read(token.replace('3f0e9c1a', '3f0e9c1b'))).toBeUndefined();
  expect(sessionTokens(Buffer.alloc(32, 2), () => 0).read(token)).toBeUndefined();
  expect(tokens.read('nonsense')).toBeUndefined();
});
