import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { irm } from '#kernel/law/source.ts';
import { decideRetest } from './decide-retest.ts';
import { sampleLaw } from './testing.ts';

const finding = (holds: boolean | 'unknown') => ({ test: 'sample', holds, law: irm('5.14.1.4') });

test.each`
  case                                                   | holds                 | outcome
  ${'every row is met'}                                  | ${[true, true]}       | ${'stands'}
  ${'a row fails'}                                       | ${[true, false]}      | ${'broken'}
  ${'a fact is not known: the approval will ask for it'} | ${[true, 'unknown']}  | ${'stands'}
  ${'one fails and one is not known'}                    | ${[false, 'unknown']} | ${'broken'}
`(
  '[IA-C-204] $case → $outcome',
  ({ holds, outcome }: { holds: (boolean | 'unknown')[]; outcome: string }) => {
    const decision = decideRetest({ onDay: day('2023-04-12'), typeFindings: holds.map(finding) }, sampleLaw);
    expect(decision.outcome).toBe(outcome);
    expect(decision.findings).toHaveLength(holds.length);
  },
);
