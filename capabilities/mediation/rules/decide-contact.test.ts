import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideContact } from './decide-contact.ts';

test.each([
  [true, false, 'permitted'],
  [true, true, 'permitted'],
  [false, true, 'permitted'],
  [false, false, 'flagged'],
])('[PAM-090] begun by the mediator %s, shared %s → %s', (begunByMediator, shared, standing) => {
  expect(decideContact({ onDay: day('2026-04-01'), begunByMediator, shared }, law).outcome).toBe(standing);
});
