import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { AppealKind } from '../parameters/appeal-kinds.ts';
import { exceptionsOf } from './appeal-exceptions.ts';
import { adopted } from './testing.ts';

const of = (kind: AppealKind | 'none', acknowledged: string, ...codes: readonly string[]) =>
  exceptionsOf(
    { kind, acknowledgedDay: acknowledged === 'none' ? 'none' : day(acknowledged) },
    codes,
    adopted,
  );

test('[PAM-025] an acknowledged offer is an exception until the record says that the publication went out', () => {
  expect(of('offer-in-compromise', '2026-02-10', 'acknowledgement')).toEqual(['publication-not-recorded']);
  expect(of('offer-in-compromise', '2026-02-10', 'acknowledgement', 'publication-4167')).toEqual([]);
});

test('nothing is missing before the acknowledgement, nor where the publication is not asked for', () => {
  expect(of('offer-in-compromise', 'none')).toEqual([]);
  expect(of('rejected-agreement', '2026-02-10')).toEqual([]);
  expect(of('none', '2026-02-10')).toEqual([]);
});
