import { expect, test } from 'vitest';
import { CliInputError } from './input.ts';
import { reportOf } from './report.ts';

test('bad input is exit code 2 and its own line', () => {
  expect(reportOf(new CliInputError('--days', 'a whole number', 'x'), undefined)).toEqual({
    code: 2,
    line: '--days: expected a whole number, not "x"',
  });
});

test.each([
  [new Error('the disk is full\n  at somewhere'), 'the disk is full at somewhere'],
  ['thrown text', 'thrown text'],
])('anything unexpected is exit code 1 and a plain sentence without a stack: %o', (error, told) => {
  expect(reportOf(error, undefined)).toEqual({
    code: 1,
    line: `this did not work, and it is not your input: ${told}`,
  });
});
