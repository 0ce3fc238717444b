import { describe, expect, test } from 'vitest';
import { memorandumLaw as law } from '../process/testing.ts';
import { computeListWarnings } from './compute-list-warnings.ts';
import { manager, onDay, taxpayer } from './papers/testing.ts';

describe('the list of participants', () => {
  test.each([
    [[manager, taxpayer], []],
    [[manager, { ...taxpayer, decides: false }], ['taxpayer']],
    [[{ ...manager, decides: false }, taxpayer], ['appeals']],
    [[], ['appeals', 'taxpayer']],
  ] as const)('[PAMX-030] of %o warns about %o', (participants, warned) => {
    const failed = computeListWarnings(participants, onDay, law).filter(({ holds }) => holds !== true);
    expect(failed.map(({ about }) => about)).toEqual(warned);
    for (const finding of failed)
      expect(finding).toMatchObject({ compared: { limit: { source: { confidence: 'recalled' } } } });
  });
});
