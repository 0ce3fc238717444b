import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import type { ConcurrenceFacts } from './concurrence-facts.ts';
import { decideDenial } from './decide-denial.ts';
import type { DenialFacts } from './denial-facts.ts';
import type { DenialReason } from './reason-findings.ts';

const told: DenialReason = {
  ground: 'no-good-faith',
  issue: 'house',
  told: 'Two requests for the appraisal were not answered.',
  beside: 'January 5 and 20',
};
const director: ConcurrenceFacts = {
  onDay: day('2026-03-10'),
  role: 'area-director',
  position: 'unknown',
  evidence: 'own-entry',
};
const executive: ConcurrenceFacts = {
  onDay: day('2026-03-11'),
  role: 'front-line-executive',
  position: 'director-collection-appeals',
  evidence: 'own-entry',
};
const whole: DenialFacts = {
  onDay: day('2026-03-13'),
  work: 'offer-in-compromise',
  letter: 'letter-5557',
  reasons: [told],
  settlementOpen: false,
  detailsWanting: false,
  detailsDueDay: 'none',
  analystMailedDay: day('2026-03-06'),
  analystDiscussedDay: day('2026-03-09'),
  analystView: 'does-not-concur',
  areaDirector: director,
  packageLacks: [],
  executive,
  concurrenceUnsentTo: [],
};
const failing = (facts: Partial<DenialFacts>) => {
  const decision = decideDenial({ ...whole, ...facts }, law);
  return [decision.outcome, ...decision.findings.filter(isFailed).map(({ test: name }) => name)];
};

test('with every step in order the letter may be signed', () => {
  expect(failing({})).toEqual(['may-be-signed']);
});

test.each<[string, Partial<DenialFacts>, readonly string[]]>([
  ['no area director', { areaDirector: 'none' }, ['area-director-concurs']],
  ['no executive', { executive: 'none' }, ['executive-concurs']],
  [
    'an area director as executive',
    { executive: { ...executive, role: 'area-director' } },
    ['concurrence-by-executive'],
  ],
  [
    'an unlisted position',
    { executive: { ...executive, position: 'chief-counsel' } },
    ['position-is-listed'],
  ],
  ['no evidence', { executive: { ...executive, evidence: 'none' } }, ['concurrence-is-proven']],
  [
    'the executive before the director',
    { executive: { ...executive, onDay: day('2026-03-09') } },
    ['executive-after-area-director'],
  ],
  [
    'the director before the discussion',
    { areaDirector: { ...director, onDay: day('2026-03-08') } },
    ['area-director-after-discussion'],
  ],
  ['discussed before the e-mail', { analystDiscussedDay: day('2026-03-05') }, ['discussed-after-mail']],
  ['a package without request', { packageLacks: ['request'] }, ['package-is-whole']],
  ['not sent to the analyst', { concurrenceUnsentTo: ['pam-analyst'] }, ['concurrence-sent-to-both']],
  ['the other letter', { letter: 'letter-5558' }, ['letter-of-this-work']],
  ['no reasons', { reasons: [] }, ['reasons-are-explained']],
  [
    'a reason that says nothing',
    { reasons: [{ ...told, told: 'Not eligible.' }] },
    ['reasons-are-explained'],
  ],
  ['a reason about no issue', { reasons: [{ ...told, issue: ' ' }] }, ['reasons-are-explained']],
  ['a ground without its facts', { reasons: [{ ...told, beside: '' }] }, ['grounds-are-supported']],
  ['talks still going on', { settlementOpen: true }, ['settlement-talks-ended']],
  ['details wanting, the analyst against', { detailsWanting: true }, ['analyst-concurs']],
])('%s', (_case, facts, names) => {
  expect(failing(facts)).toEqual(['may-not-be-signed', ...names]);
});

test('[PAM-052] for want of details the analyst has to concur, and their last day has to be over', () => {
  const wanting: DenialReason = {
    ground: 'details-not-supplied',
    issue: 'house',
    told: 'No value was told.',
  };
  const facts = { detailsWanting: true, reasons: [wanting], detailsDueDay: day('2026-03-13') } as const;
  expect(failing({ ...facts, analystView: 'concurs' })).toEqual([
    'may-not-be-signed',
    'details-period-is-over',
  ]);
  expect(failing({ ...facts, analystView: 'concurs', onDay: day('2026-03-14') })).toEqual(['may-be-signed']);
  expect(failing({ ...facts, analystView: 'unknown', onDay: day('2026-03-14') })).toEqual(['needs-facts']);
});

test('[PAM-011] the area director alone is not enough; an executive before the mailing is', () => {
  expect(failing({ executive: 'none' })).toEqual(['may-not-be-signed', 'executive-concurs']);
  expect(failing({})).toEqual(['may-be-signed']);
});

test('[PAM-053] [PAM-070] no ground is exempt from the executive', () => {
  for (const ground of ['offer-within-hearing', 'details-not-supplied', 'frivolous'] as const)
    expect(failing({ executive: 'none', reasons: [{ ...told, ground }] })).toContain('executive-concurs');
});

test('[PAM-066] each step that was skipped is named', () => {
  expect(failing({ analystDiscussedDay: 'unknown', areaDirector: 'none', executive: 'none' })).toEqual([
    'may-not-be-signed',
    'analyst-discussed',
    'area-director-concurs',
    'executive-concurs',
  ]);
});

test('[PAM-118] somebody acting counts on the days of the delegation', () => {
  const acting = (lastDay: string) => ({
    ...executive,
    acting: { fromDay: day('2026-03-01'), lastDay: day(lastDay) },
  });
  expect(failing({ executive: acting('2026-03-11') })).toEqual(['may-be-signed']);
  expect(failing({ executive: acting('2026-03-10') })).toEqual([
    'may-not-be-signed',
    'delegation-covers-day',
  ]);
});

test('[PAM-003] before the memorandum its gate is not in force', () => {
  const early: DenialFacts = {
    ...whole,
    onDay: day('2025-11-21'),
    analystMailedDay: day('2025-11-18'),
    analystDiscussedDay: day('2025-11-19'),
    areaDirector: { ...director, onDay: day('2025-11-20') },
    executive: 'none',
  };
  const decision = decideDenial(early, law);
  expect(decision.findings.find(({ test: name }) => name === 'executive-concurs')).toMatchObject({
    applies: false,
  });
  expect(decision.law.edition).toBe('irm-8.26.9-2020-09-23');
  expect(decideDenial({ ...early, onDay: day('2025-11-24') }, law).outcome).toBe('may-not-be-signed');
});

test('past its last day the memorandum is followed until somebody decides', () => {
  const late = { onDay: day('2027-11-25'), executive: 'none' } as const;
  expect(failing(late)).toEqual(['may-not-be-signed', 'executive-concurs']);
});

test('discontinuing the executive’s gate leaves the explained rationale as it was', () => {
  const ended = {
    ...law,
    rulings: [
      { about: 'mediation.executive-concurrence', outcome: 'discontinued', fromDay: day('2026-03-01') },
    ],
  } as const;
  const decision = decideDenial({ ...whole, executive: 'none', reasons: [] }, ended);
  expect(decision.findings.filter(isFailed).map(({ test: name }) => name)).toEqual(['reasons-are-explained']);
});

test('[PAMX-005] [PAMX-009] [PAMX-010] [PAMX-011] grounds that were only heard of need their facts, citation or sub-ground', () => {
  for (const ground of [
    'no-good-faith',
    'other-listed-issue',
    'unsound-tax-administration',
    'frivolous',
  ] as const) {
    expect(failing({ reasons: [{ ...told, ground, beside: '' }] })).toEqual([
      'may-not-be-signed',
      'grounds-are-supported',
    ]);
    expect(failing({ reasons: [{ ...told, ground }] })).toEqual(['may-be-signed']);
  }
});
