import { expect, test } from 'vitest';
import { idsInTitle, testTitlesIn } from './test-titles.ts';
import { sourceFile } from './tidy/tree.ts';

function titlesOf(...lines: string[]): readonly string[] {
  return testTitlesIn(sourceFile('a.test.ts', lines.join('\n'))).map(({ line, title }) => `${line} ${title}`);
}

test('titles are read from plain tests, tables and suites', () => {
  const titles = titlesOf(
    "test('[IA-A-001] plain', () => {});",
    "describe('[IA-A-002] suite', () => {",
    "  it('inside', () => {});",
    '});',
    "test.each([1])('[IA-A-003] table %i', () => {});",
    'test.each`a${1}`(`[IA-A-004] ${name} template`, () => {});',
    "test('long ' + 'title', () => {});",
    "expect('[IA-A-005] not a title');",
  );
  expect(titles).toEqual([
    '1 [IA-A-001] plain',
    '3 [IA-A-002] suite > inside',
    '5 [IA-A-003] table %i',
    '6 [IA-A-004] … template',
    '7 long title',
  ]);
});

test('ids are read from brackets alone', () => {
  expect(
    idsInTitle('[IA-A-153] one, [IA-B-010, PAM-AMB-07] two, IA-C-001 none, [at the limit] none'),
  ).toEqual(['IA-A-153', 'IA-B-010', 'PAM-AMB-07']);
});
