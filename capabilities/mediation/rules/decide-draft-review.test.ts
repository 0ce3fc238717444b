import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideDraftReview } from './decide-draft-review.ts';

test.each([
  [['appeals-team-manager'], 'one-to-accept'],
  [['appeals-technical-employee'], 'one-to-accept'],
  [['appeals-team-manager', 'appeals-technical-employee'], 'both-satisfied'],
])('[PAM-136] satisfied: %o → %s', (satisfied, outcome) => {
  expect(decideDraftReview({ onDay: day('2026-03-12'), satisfied }, law).outcome).toBe(outcome);
});
