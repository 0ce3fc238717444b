import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decidePerfectingDay } from './decide-perfecting-day.ts';

test.each([
  ['2026-03-17', ['issues'], 'may-be-set'],
  ['2026-03-18', ['issues'], 'may-be-set'],
  ['2026-03-19', ['issues'], 'may-not-be-set'],
  ['2026-03-03', ['issues'], 'may-not-be-set'],
  ['2026-03-18', [], 'may-not-be-set'],
])('[PAM-050] contact on 2026-03-04, due %s, lacking %o → %s', (due, lacking, outcome) => {
  const facts = { contactDay: day('2026-03-04'), dueDay: day(due), lacking };
  expect(decidePerfectingDay(facts, law).outcome).toBe(outcome);
});
