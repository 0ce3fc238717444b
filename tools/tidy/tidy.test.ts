import { expect, test } from 'vitest';
import { wrongAnswers } from './check.ts';
import { checks } from './checks.ts';

test.each(checks)('tidy $rule complains about its forbidden samples and nothing else', (check) => {
  expect(check.samples.some(({ complains }) => complains.length > 0)).toBe(true);
  expect(wrongAnswers(check)).toEqual([]);
});

test('a check that has gone blind, or complains too much, is noticed', () => {
  const [first] = checks;
  const seeing = { rule: 'a', samples: [{ files: { 'a.ts': '' }, complains: ['a.ts:1'] }] };
  expect(first).toBeDefined();
  expect(wrongAnswers({ ...seeing, look: () => [] })).toEqual(['a lets pass a.ts:1']);
  const everywhere = [1, 2].map((line) => ({ path: 'a.ts', line, message: 'no' }));
  expect(wrongAnswers({ ...seeing, look: () => everywhere })).toEqual(['a complains about a.ts:2']);
});
