import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { MediationFacts } from './compute-program-figures.ts';
import { computeStageDays } from './compute-stage-days.ts';

const received: MediationFacts = {
  work: 'offer-in-compromise',
  initiator: 'taxpayer',
  entered: 'mediation-in',
  receivedDay: day('2026-03-02'),
  grounds: [],
  denialProposed: false,
  nonConcurredBy: [],
};
const mediated: MediationFacts = {
  ...received,
  approvedDay: day('2026-03-09'),
  callDay: day('2026-03-18'),
  assignedDay: day('2026-03-27'),
  concludedDay: day('2026-05-12'),
  closedDay: day('2026-05-12'),
};
const denied: MediationFacts = { ...received, deniedDay: day('2026-03-13'), closedDay: day('2026-03-13') };
const called: MediationFacts = { ...received, approvedDay: day('2026-03-09'), callDay: day('2026-03-10') };

test('a request counts at each stage that it has left, from the day on which it came there', () => {
  expect(computeStageDays([mediated, denied, called])).toEqual([
    { stage: 'answer', requests: 3, medianDays: 7 },
    { stage: 'call', requests: 2, medianDays: 5 },
    { stage: 'mediator', requests: 1, medianDays: 9 },
    { stage: 'session', requests: 1, medianDays: 46 },
    { stage: 'closing', requests: 1, medianDays: 0 },
  ]);
});

test('a stage that nobody has left has no middle, and what is denied never comes to the call', () => {
  expect(computeStageDays([denied]).slice(1)).toEqual([
    { stage: 'call', requests: 0 },
    { stage: 'mediator', requests: 0 },
    { stage: 'session', requests: 0 },
    { stage: 'closing', requests: 0 },
  ]);
  expect(computeStageDays([received])[0]).toEqual({ stage: 'answer', requests: 0 });
});
