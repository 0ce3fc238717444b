import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { type MediationRow, openMediations, pairMediations } from './pair-mediations.ts';

const row = (
  actionId: string,
  code: string,
  on: string,
  subjectId?: string,
  correctsId?: string,
): MediationRow => ({
  actionId,
  code,
  onDay: day(on),
  ...(subjectId !== undefined && { subjectId }),
  ...(correctsId !== undefined && { correctsId }),
});

const begun = row('a', 'MI', '2026-03-02', 'one');
const ended = row('b', 'MO', '2026-05-12', 'one');

test('[PAM-166] MI on 2026-03-02 and MO on 2026-05-12 are one mediation of 71 days', () => {
  expect(pairMediations([begun, ended])).toEqual([
    { supportRequestId: 'one', inDay: '2026-03-02', outDay: '2026-05-12', days: 71 },
  ]);
  expect(openMediations([begun, ended])).toEqual([]);
});

test('[PAM-166] with MI and no MO the appeal is in mediation', () => {
  expect(openMediations([begun])).toEqual([{ supportRequestId: 'one', inDay: '2026-03-02' }]);
});

test('an MO closes the support request that it names and no other', () => {
  const second = row('c', 'MI', '2026-04-01', 'two');
  expect(openMediations([begun, second, ended]).map(({ supportRequestId }) => supportRequestId)).toEqual([
    'two',
  ]);
});

test('a corrected day is the last correction; the row that it corrects stands', () => {
  const rows = [
    begun,
    ended,
    row('d', 'MO', '2026-05-11', 'one', 'b'),
    row('e', 'MO', '2026-05-10', 'one', 'd'),
  ];
  expect(pairMediations(rows)).toMatchObject([{ outDay: '2026-05-10', days: 69 }]);
});

test('rows of other codes and rows that name no support request are no mediation', () => {
  expect(pairMediations([row('f', 'note', '2026-03-02', 'one'), row('g', 'MI', '2026-03-02')])).toEqual([]);
});
