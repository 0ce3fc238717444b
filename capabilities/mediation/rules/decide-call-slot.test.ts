import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideCallSlot } from './decide-call-slot.ts';

const ten = instant('2026-03-18T14:00:00.000Z');
const two = instant('2026-03-18T18:00:00.000Z');

test.each([
  ['both are free', [ten], [ten, two], 'may-be-fixed'],
  ['the analyst is not', [two], [ten], 'may-not-be-fixed'],
  ['the manager is not', [ten], [two], 'may-not-be-fixed'],
  ['the analyst was not asked', [], [ten], 'may-not-be-fixed'],
  ['the manager was not asked', [ten], [], 'may-not-be-fixed'],
])('[PAM-128] [PAM-129] %s', (_case, analystTimes, managerTimes, outcome) => {
  const facts = { onDay: day('2026-03-11'), startsAt: ten, analystTimes, managerTimes };
  expect(decideCallSlot(facts, law).outcome).toBe(outcome);
});
