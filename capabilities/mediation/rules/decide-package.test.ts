import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { defaultExecutive } from '../parameters/executives.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decidePackage } from './decide-package.ts';

test.each([
  [['request', 'draft-letter'], 'whole'],
  [['request', 'draft-letter', 'supporting-material'], 'whole'],
  [['request'], 'not-whole'],
  [['draft-letter'], 'not-whole'],
  [[], 'not-whole'],
])('[PAM-071] %o → %s', (documents, outcome) => {
  const facts = { onDay: day('2026-03-10'), documents, position: defaultExecutive, because: 'none' };
  expect(decidePackage(facts, law).outcome).toBe(outcome);
});

test.each([
  ['director-collection-appeals', 'none', 'whole'],
  ['director-specialized-examination-programs', 'none', 'not-whole'],
  ['director-specialized-examination-programs', 'The area reports there', 'whole'],
  ['director-examination-appeals', 'none', 'not-whole'],
] as const)('[PAM-119] to the %s, because %s → %s', (position, because, outcome) => {
  const documents = ['request', 'draft-letter'];
  const decision = decidePackage({ onDay: day('2026-03-10'), documents, position, because }, law);
  expect(decision.outcome).toBe(outcome);
  const [failed] = decision.findings.filter(({ holds }) => holds !== true);
  if (outcome === 'not-whole')
    expect(failed).toMatchObject({
      test: 'executive-is-in-line',
      compared: { limit: { value: 'director-collection-appeals' } },
      cure: { act: 'say-why-another-executive' },
    });
});
