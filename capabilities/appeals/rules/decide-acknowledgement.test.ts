import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { AppealKind } from '../parameters/appeal-kinds.ts';
import { type AcknowledgementFacts, decideAcknowledgement, lettersOf } from './decide-acknowledgement.ts';
import { adopted } from './testing.ts';

const mailedDay = day('2026-02-10');
const decided = (facts: Partial<AcknowledgementFacts>) =>
  decideAcknowledgement(
    {
      kind: 'offer-in-compromise',
      letter: '5576',
      enclosures: ['Publication 4167'],
      withoutPublicationBecause: 'none',
      mailedDay,
      ...facts,
    },
    adopted,
  );

test('[PAM-023] Letter 5576 leaves with Publication 4167, and without it only for a recorded reason', () => {
  expect(decided({}).outcome).toBe('may-release');
  const bare = decided({ enclosures: [] });
  expect(bare.outcome).toBe('must-not-release');
  expect(bare.findings[1]).toMatchObject({
    test: 'publication-enclosed',
    holds: false,
    cure: { act: 'enclose-publication-or-say-why' },
  });
  expect(decided({ enclosures: [], withoutPublicationBecause: 'Out of print' }).outcome).toBe('may-release');
});

test('[PAM-024] a recovery penalty takes Letter 5157 with the publication, and never Letter 5576', () => {
  const kind: AppealKind = 'trust-fund-recovery-penalty';
  expect(lettersOf(kind, mailedDay, adopted)).toEqual(['5157']);
  expect(decided({ kind, letter: '5157' }).outcome).toBe('may-release');
  expect(decided({ kind, letter: '5157', enclosures: [] }).outcome).toBe('must-not-release');
  expect(decided({ kind, letter: '5576' })).toMatchObject({
    outcome: 'must-not-release',
    findings: [{ test: 'letter-of-kind', holds: false, cure: { names: ['5157'] } }, { holds: true }],
  });
});

test('of other kinds the publication is not asked', () => {
  const other = decided({ kind: 'rejected-agreement', letter: 'other', enclosures: [] });
  expect(other).toMatchObject({ outcome: 'may-release', findings: [{ holds: true }, { applies: false }] });
});
