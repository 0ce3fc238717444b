import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { computeProgramFigures, type MediationFacts } from './compute-program-figures.ts';

const accepted: MediationFacts = {
  work: 'offer-in-compromise',
  initiator: 'taxpayer',
  entered: 'mediation-in',
  receivedDay: day('2026-03-02'),
  approvedDay: day('2026-03-09'),
  grounds: [],
  denialProposed: false,
  nonConcurredBy: [],
};
const { approvedDay: _approved, ...unanswered } = accepted;
const overruled: MediationFacts = {
  ...accepted,
  denialProposed: true,
  nonConcurredBy: ['front-line-executive'],
};
const atFirst: MediationFacts = { ...overruled, nonConcurredBy: ['area-director'] };
/** Proposed, dropped by the manager who proposed it, and accepted afterwards: nobody overruled anybody. */
const dropped: MediationFacts = { ...accepted, denialProposed: true };
const denied: MediationFacts = { ...unanswered, denialProposed: true, deniedDay: day('2026-03-16') };

test('[PAM-013] ten requests of a quarter, four proposed for denial, an executive against two of them', () => {
  const all = [...Array.from({ length: 6 }, () => accepted), overruled, overruled, denied, denied];
  expect(computeProgramFigures(all)).toMatchObject({
    received: 10,
    accepted: 8,
    denialsProposed: 4,
    nonConcurrences: 2,
    denied: 2,
    medianDaysToAnswer: 7,
  });
});

test('[PAM-013] non-concurrences are counted by level; a denial that its own manager dropped is none', () => {
  expect(computeProgramFigures([overruled, atFirst, atFirst, dropped, denied])).toMatchObject({
    denialsProposed: 5,
    nonConcurrences: 3,
    nonConcurrencesOfAreaDirector: 2,
    nonConcurrencesOfExecutive: 1,
  });
});

test('[PAM-021] [PAM-065] requests of Appeals and requests without a support request are counted apart', () => {
  const all = [
    accepted,
    { ...accepted, initiator: 'appeals' as const },
    { ...denied, entered: 'log-only' as const },
  ];
  expect(computeProgramFigures(all)).toMatchObject({
    received: 3,
    receivedFromAppeals: 1,
    withoutSupportRequest: 1,
  });
});

test.each([
  [['2026-03-10'], 8],
  [['2026-03-10', '2026-03-14'], 10],
  [['2026-03-10', '2026-03-14', '2026-03-12'], 10],
])('the middle of closings on %o is %s days', (days, median) => {
  const all = days.map((closedDay) => ({
    ...accepted,
    closedDay: day(closedDay),
    reason: 'mediated-agreed',
  }));
  expect(computeProgramFigures(all)).toMatchObject({ medianDaysInMediation: median, agreed: days.length });
});

test('nothing received has no middle', () => {
  expect(computeProgramFigures([])).not.toHaveProperty('medianDaysToAnswer');
});
