import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { adoptedLaw } from './adopted-law.ts';
import { publicGuidanceOn } from './public-guidance.ts';

const idsOn = (on: string) => publicGuidanceOn(day(on), adoptedLaw).map(({ id }) => id);
const memorandumOn = (on: string) =>
  publicGuidanceOn(day(on), adoptedLaw).find(({ id }) => id === 'ap-08-1125-0028');

test('[PAM-016] the memorandum is public guidance, in force from its first day, with the place where everybody can read it', () => {
  expect(memorandumOn('2025-11-23')?.standing).toBe('to-come');
  expect(memorandumOn('2025-11-24')).toMatchObject({
    standing: 'in-force',
    controlNumber: 'AP-08-1125-0028',
    publishedAt: 'www.irs.gov',
  });
});

test('what is not known to be public, and what ships only, is not told to taxpayers', () => {
  const ids = idsOn('2026-03-02');
  expect(ids).not.toContain('ap-08-0925-0017');
  expect(ids).not.toContain('irm-5.14.1-2024-07-02');
});
