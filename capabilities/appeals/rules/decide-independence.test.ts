import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { decideIndependence } from './decide-independence.ts';
import { adopted } from './testing.ts';

const decided = (personId: string) =>
  decideIndependence(
    { personId, atePersonIds: ['employee'], atmPersonIds: ['manager'], onDay: day('2026-03-02') },
    adopted,
  );

test.each([
  ['employee', 'not-independent', 'mediator-not-technical-employee'],
  ['manager', 'not-independent', 'mediator-not-team-manager'],
])('[PAM-019] the %s of the case cannot mediate it', (person, outcome, failing) => {
  const decision = decided(person);
  expect(decision.outcome).toBe(outcome);
  expect(decision.findings.filter(({ holds }) => holds === false).map(({ test: name }) => name)).toEqual([
    failing,
  ]);
});

test('[PAM-019] a person of another team can', () => {
  expect(decided('stranger').outcome).toBe('independent');
});
