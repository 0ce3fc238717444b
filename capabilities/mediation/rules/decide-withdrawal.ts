/**
 * May this side withdraw from mediation, and may the support request be closed for it?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, post session 1: the taxpayer in writing, Appeals with an
 * executive's concurrence, also where the seven days of the packet have passed.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { ConcurrenceFacts } from './concurrence-facts.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, notBefore, outcomeOf } from './findings.ts';
import { executiveFindings } from './executive-findings.ts';
import { chart } from './memorandum.ts';

export type WithdrawalFacts = {
  readonly side: 'taxpayer' | 'appeals';
  readonly onDay: Day;
  readonly inWriting: boolean;
  readonly executive: ConcurrenceFacts | 'none';
};

export type WithdrawalOutcome = 'may-withdraw' | 'may-not-withdraw' | 'needs-facts';

const decide = ruleNamed<WithdrawalOutcome>('withdrawal', 2);

export function decideWithdrawal(facts: WithdrawalFacts, law: Law): Decision<WithdrawalOutcome> {
  const findings = facts.side === 'taxpayer' ? taxpayerFindings(facts) : appealsFindings(facts);
  return decide(
    outcomeOf(findings, 'may-withdraw', 'may-not-withdraw'),
    findings,
    law,
    editionOfStep(facts.onDay),
    facts.onDay,
  );
}

function taxpayerFindings({ inWriting }: WithdrawalFacts): readonly Finding[] {
  return [mustBe('withdrawal-in-writing', 'withdrawalInWriting', inWriting, chart, 'obtain-withdrawal')];
}

function appealsFindings({ executive, onDay }: WithdrawalFacts): readonly Finding[] {
  const given = executive !== 'none';
  const concurred = mustBe(
    'executive-concurs-in-withdrawal',
    'executiveConcurs',
    given,
    chart,
    'ask-executive',
  );
  if (!given) return [concurred];
  return [
    concurred,
    ...executiveFindings(executive),
    notBefore('withdrawal-after-concurrence', 'withdrawalDay', onDay, executive.onDay, chart, 'put-in-order'),
  ];
}
