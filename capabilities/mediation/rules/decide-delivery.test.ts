import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideDelivery, type DeliveryFacts, issuesBeyond } from './decide-delivery.ts';

const base: DeliveryFacts = {
  onDay: day('2026-04-28'),
  kind: 'discussion-summary',
  from: 'appeals',
  to: ['mediator', 'taxpayer'],
  impartialityAffirmed: true,
  issues: ['house', 'car'],
  agreedIssues: ['house', 'car'],
  participantsWithIt: true,
};

test.each<[string, Partial<DeliveryFacts>, readonly string[]]>([
  ['to both', {}, ['may-be-delivered']],
  [
    'by the taxpayer to mediator and Appeals',
    { from: 'taxpayer', to: ['mediator', 'appeals'] },
    ['may-be-delivered'],
  ],
  ['to the mediator alone', { to: ['mediator'] }, ['may-not-be-delivered', 'to-both-at-once']],
  [
    'by the taxpayer to the mediator alone',
    { from: 'taxpayer', to: ['mediator'] },
    ['may-not-be-delivered', 'to-both-at-once'],
  ],
  ['one issue left out', { issues: ['house'] }, ['may-not-be-delivered', 'every-issue-treated']],
  [
    'without participants',
    { participantsWithIt: false },
    ['may-not-be-delivered', 'participants-go-with-it'],
  ],
  [
    'before the mediator has affirmed',
    { impartialityAffirmed: false },
    ['may-not-be-delivered', 'impartiality-affirmed'],
  ],
  [
    'a supplement treats no issues',
    { kind: 'supplement', issues: [], participantsWithIt: false },
    ['may-be-delivered'],
  ],
])('[PAM-091] [PAM-145] [PAM-146] %s → %o %o', (_case, facts, expected) => {
  const decision = decideDelivery({ ...base, ...facts }, law);
  expect([decision.outcome, ...decision.findings.filter(isFailed).map(({ test: name }) => name)]).toEqual(
    expected,
  );
});

test('[PAM-145] [PAMX-028] an issue beyond the agreement is told; without the affirmation nothing is delivered', () => {
  expect(issuesBeyond({ ...base, issues: ['house', 'car', 'boat'] })).toEqual(['boat']);
  expect(decideDelivery({ ...base, impartialityAffirmed: false }, law).outcome).toBe('may-not-be-delivered');
});
