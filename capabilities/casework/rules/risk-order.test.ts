import { expect, test } from 'vitest';
import { day, type Day, type Instant, instant } from '#kernel/calendar/day.ts';
import type { LegalRisk } from './compute-legal-risk.ts';
import { byLegalRisk, type Ranked } from './risk-order.ts';

const opened = instant('2023-03-31T12:00:00.000Z');

function ranked(taskId: string, rank: number, on: Day | 'none', at?: Instant, openedAt = opened): Ranked {
  const risk: LegalRisk = { rank, band: 'today', day: on, reasons: [{ reason: 'due-today' }] };
  return { taskId, risk, openedAt, ...(at && { dueAt: at }) };
}

test('what weighs more comes first, then what presses sooner, then what has waited longer', () => {
  const monday = day('2023-04-03');
  const inOrder = [
    ranked('unread, without a day', 1, 'none'),
    ranked('sooner', 4, day('2023-04-02')),
    ranked('by the clock, morning', 4, monday, instant('2023-04-03T13:12:00.000Z')),
    ranked('by the clock, evening', 4, monday, instant('2023-04-03T22:00:00.000Z')),
    ranked('by the day, opened before', 4, monday),
    ranked('by the day, opened after', 4, monday, undefined, instant('2023-04-01T12:00:00.000Z')),
    ranked('without a day', 4, 'none'),
    ranked('weighs less, but presses sooner', 5, day('2023-01-01')),
  ];
  const sorted = inOrder.toReversed().toSorted(byLegalRisk);
  expect(sorted.map(({ taskId }) => taskId)).toEqual(inOrder.map(({ taskId }) => taskId));
});

test('tasks that are alike in all stand in order of id, so that two readers see one order', () => {
  const [a, b] = [ranked('a', 4, 'none'), ranked('b', 4, 'none')];
  expect([b, a].toSorted(byLegalRisk)).toEqual([a, b]);
  expect(byLegalRisk(a, a)).toBe(0);
});
