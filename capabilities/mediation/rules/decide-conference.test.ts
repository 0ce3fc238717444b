import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideConference } from './decide-conference.ts';

const onDay = day('2026-03-09');

test('a conference is about a denial: before one there is nothing to confer about, and the source says how sure it is', () => {
  expect(decideConference({ onDay, denied: true }, law).outcome).toBe('may-be-asked');
  expect(decideConference({ onDay, denied: false }, law)).toMatchObject({
    outcome: 'nothing-denied',
    findings: [{ test: 'mediation-was-denied', holds: false, law: { confidence: 'recalled' } }],
  });
});
