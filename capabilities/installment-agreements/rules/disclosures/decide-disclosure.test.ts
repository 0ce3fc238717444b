import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { findingOf, sampleLaw } from '../testing.ts';
import { computeDisclosureFigures } from './compute-disclosure-figures.ts';
import { decideDisclosure } from './decide-disclosure.ts';

const onDay = day('2023-04-10');
const note = (toldDay: string, ...items: Parameters<typeof decideDisclosure>[0]['items']) =>
  decideDisclosure({ onDay, toldDay: day(toldDay), items }, sampleLaw);

test('[IA-A-121] on 2023-04-10 interest is 7% and the failure-to-pay penalty 0.5%, each with its day and source', () => {
  const { outcome, findings } = note('2023-04-10', 'penalty-and-interest');
  expect(outcome).toBe('may-be-noted');
  expect(findingOf(findings, 'interest-rate-loaded')?.compared).toMatchObject({
    value: 7,
    limit: { from: '2023-01-01', source: { cite: expect.any(String) } },
  });
  expect(findingOf(findings, 'failure-to-pay-rate-told')?.compared).toMatchObject({ value: 0.5 });
});

test('[IA-A-121] without an interest rate for the day it cannot be told: rate not loaded', () => {
  for (const toldDay of ['2031-01-05', '1950-01-05']) {
    const { outcome, findings } = note(toldDay, 'penalty-and-interest');
    expect(outcome).toBe('may-not-be-noted');
    expect(findings).toMatchObject([
      { test: 'interest-rate-loaded', holds: false, cure: { act: 'load-interest-rate' } },
    ]);
  }
  expect(computeDisclosureFigures(day('2031-01-05'), sampleLaw).interestPercent).toBe('not-loaded');
});

test('what needs no rate is noted on any day', () => {
  expect(note('2031-01-05', 'appeal-rights')).toMatchObject({ outcome: 'may-be-noted' });
});
