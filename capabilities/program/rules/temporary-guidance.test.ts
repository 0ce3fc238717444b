import { describe, expect, test } from 'vitest';
import { temporaryChanges } from '#capabilities/mediation/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { isAdopted } from '#kernel/law/law.ts';
import { binds, standingOfChange, type TemporaryChange } from '#kernel/law/temporary.ts';
import { adoptedLaw, guidanceDocument } from './adopted-law.ts';
import { guidanceStandingOf } from './guidance-standing.ts';
import { lawWithRulings } from './law-with-rulings.ts';
import { listGuidanceWarnings } from './temporary-guidance.ts';

const memorandum = 'ap-08-1125-0028';
function changeNamed(id: string): TemporaryChange {
  const found = temporaryChanges.find((change) => change.id === id);
  if (found === undefined) throw new Error(`there is no change ${id}`);
  return found;
}

const executiveConcurrence = changeNamed('mediation.executive-concurrence');
const explainedRationale = changeNamed('mediation.explained-rationale');
const warningsOn = (on: string, law = adoptedLaw) =>
  listGuidanceWarnings(day(on), law).map(({ about, kind }) => `${about} ${kind}`);

describe('warnings to the owner of temporary guidance', () => {
  test('[PAM-002] of the memorandum begin 90 days before its last day, and not a day earlier', () => {
    expect(warningsOn('2027-08-25').filter((text) => text.includes(memorandum))).toEqual([]);
    expect(warningsOn('2027-08-26')).toContain(`${memorandum} ends-soon`);
    expect(warningsOn('2027-11-24')).toContain(`${memorandum} ends-soon`);
    expect(warningsOn('2027-11-25')).toContain(`${memorandum} past-end`);
  });

  test('[PAMX-042] the announcement has its own end; the gate of the memorandum stays on after it', () => {
    expect(warningsOn('2027-01-16')).toContain('mediation.announcement-pilot past-end');
    expect(binds(executiveConcurrence, day('2027-01-16'), adoptedLaw)).toBe(true);
  });

  test('[PAMX-049] the reassignment pilot has its own end, of which its owner is told', () => {
    expect(warningsOn('2027-10-01')).toContain('mediation.new-appeals-team ends-soon');
    expect(warningsOn('2027-10-02')).toContain('mediation.new-appeals-team past-end');
  });

  test('end with a decision, and only for what it is about', () => {
    const law = lawWithRulings([
      { about: 'mediation.executive-concurrence', outcome: 'made-permanent', fromDay: day('2027-09-01') },
    ]);
    const warned = warningsOn('2027-11-25', law);
    expect(warned).not.toContain(`${executiveConcurrence.id} past-end`);
    expect(warned).toContain(`${explainedRationale.id} past-end`);
  });
});

test('[PAM-004] one change made permanent loses its end while the other keeps its own', () => {
  const law = lawWithRulings([
    { about: 'mediation.executive-concurrence', outcome: 'made-permanent', fromDay: day('2027-09-01') },
  ]);
  const on = day('2028-01-03');
  expect(standingOfChange(executiveConcurrence, on, law)).toBe('permanent');
  expect(standingOfChange(explainedRationale, on, law)).toBe('unconfirmed');
});

test('[PAM-005] after an extension an event of the time between rests on the memorandum as extended', () => {
  const extension = {
    about: memorandum,
    outcome: 'extended',
    fromDay: day('2027-11-01'),
    lastDay: day('2028-11-24'),
  } as const;
  const law = lawWithRulings([extension]);
  const on = day('2027-12-01');
  expect(isAdopted(memorandum, on, adoptedLaw)).toBe(false);
  expect(isAdopted(memorandum, on, law)).toBe(true);
  expect(guidanceStandingOf(guidanceDocument(memorandum), on, law)).toBe('in-force');
  expect(guidanceDocument(memorandum).expiryDay).toBe('2027-11-24');
  expect(guidanceStandingOf(guidanceDocument(memorandum), day('2028-11-25'), law)).toBe('expired');
});
