import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { riskReasons } from '../parameters/legal-risk.ts';
import { taskKindNames } from '../parameters/task-kinds.ts';
import { computeLegalRisk } from './compute-legal-risk.ts';
import type { LegalRiskFacts } from './legal-risk-facts.ts';

const facts: LegalRiskFacts = {
  kind: 'decide-request',
  due: 'none',
  openedDay: day('2023-03-31'),
  rightEndsDay: 'none',
  today: day('2023-04-03'),
  now: instant('2023-04-03T13:12:00.000Z'),
};

// prettier-ignore
test.each([
  ['read-inbound-item',  'none',       'none',       1, 'unread-inbound-bars-levy'],
  ['read-inbound-item',  '2023-05-03', 'none',       1, 'unread-inbound-bars-levy'],
  ['input-pending-code', '2023-04-02', 'none',       2, 'late-protective-input'],
  ['input-pending-code', '2023-04-03', 'none',       5, 'due-today'],
  ['decide-request',     '2023-05-03', '2023-04-03', 3, 'last-day-of-right'],
  ['decide-request',     '2023-05-03', '2023-04-04', 6, 'due-in-three-business-days'],
  ['decide-request',     '2023-05-03', '2023-04-02', 8, 'due-later'],
  ['decide-request',     '2023-04-02', 'none',       4, 'late'],
  ['decide-request',     '2023-04-03', 'none',       5, 'due-today'],
  ['decide-request',     '2023-04-06', 'none',       6, 'due-in-three-business-days'],
  ['decide-request',     '2023-04-10', 'none',       7, 'due-this-week'],
  ['decide-request',     '2023-04-11', 'none',       8, 'due-later'],
  ['decide-request',     'none',       'none',       9, 'no-due-day'],
] as const)('%s, due %s, right until %s: rank %i, because %s', (kind, due, right, rank, first) => {
  const risk = computeLegalRisk({
    ...facts,
    kind,
    due: due === 'none' ? 'none' : { day: day(due) },
    rightEndsDay: right === 'none' ? 'none' : day(right),
  });
  expect(risk.rank).toBe(rank);
  expect(risk.reasons[0].reason).toBe(first);
});

test('every reason that holds is given, the weightiest first, each with its day and its law', () => {
  const risk = computeLegalRisk({
    ...facts,
    kind: 'input-pending-code',
    due: { day: day('2023-04-03'), at: instant('2023-04-03T13:00:00.000Z') },
    rightEndsDay: day('2023-04-03'),
  });
  const due = { day: '2023-04-03', days: 0, at: '2023-04-03T13:00:00.000Z' };
  expect(risk.band).toBe('late');
  expect(risk.reasons).toEqual([
    { reason: 'late-protective-input', law: { cite: 'IRM 5.14.1.3(1)' }, ...due },
    { reason: 'last-day-of-right', law: { cite: '26 U.S.C. § 7803(a)(3)' }, ...due },
    { reason: 'late', ...due },
  ]);
});

test('the last day of a right is named as its own day where the task itself is late', () => {
  const risk = computeLegalRisk({
    ...facts,
    due: { day: day('2023-03-30') },
    rightEndsDay: day('2023-04-03'),
  });
  expect(risk.reasons.map(({ reason, day: on, days }) => [reason, on, days])).toEqual([
    ['last-day-of-right', '2023-04-03', 0],
    ['late', '2023-03-30', 4],
  ]);
});

test('an unread item counts from the day that it came', () => {
  const [first] = computeLegalRisk({ ...facts, kind: 'read-inbound-item' }).reasons;
  expect(first).toEqual({
    reason: 'unread-inbound-bars-levy',
    law: { cite: '26 U.S.C. § 6331(k)(2)(A)' },
    day: '2023-03-31',
    days: 3,
  });
});

test('every kind of task on every day has one rank of the list, and reasons that fall with it', () => {
  const days = ['2023-03-01', '2023-04-03', '2023-04-05', '2023-04-10', '2023-06-01'];
  for (const kind of taskKindNames)
    for (const due of days)
      for (const right of ['none', ...days]) {
        const risk = computeLegalRisk({
          ...facts,
          kind,
          due: { day: day(due) },
          rightEndsDay: right === 'none' ? 'none' : day(right),
        });
        const places = risk.reasons.map(({ reason }) => riskReasons.indexOf(reason) + 1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(risk.rank).toBe(places[0]);
      }
});
