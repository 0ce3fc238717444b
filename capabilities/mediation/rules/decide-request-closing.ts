/**
 * May the log entry of a written request be closed?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.2(4), note: it is sent to the analyst in every case; § 8.26.9.2.3(4),
 * reminder: with the denial letter where the case was closed. Each support request of it is over.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, notApplicable, outcomeOf } from './findings.ts';
import { memo } from './memorandum.ts';

export type RequestClosingFacts = {
  readonly onDay: Day;
  readonly mailed: boolean;
  readonly denialMailed: boolean;
  readonly loggedOnly: boolean;
  readonly allAnswered: boolean;
};

export type RequestClosingOutcome = 'may-be-closed' | 'may-not-be-closed' | 'needs-facts';

const decide = ruleNamed<RequestClosingOutcome>('request-closing', 1);

export function decideRequestClosing(facts: RequestClosingFacts, law: Law): Decision<RequestClosingOutcome> {
  const { onDay, mailed, denialMailed, loggedOnly, allAnswered } = facts;
  const reminder = memo('8.26.9.2.3(4)');
  const findings = [
    mustBe('request-sent-to-analyst', 'requestMailed', mailed, memo('8.26.9.2.3.2(4)'), 'mail-analyst'),
    loggedOnly
      ? mustBe(
          'denial-letter-sent-to-analyst',
          'denialCopyMailed',
          denialMailed,
          reminder,
          'mail-denial-copy',
        )
      : notApplicable('denial-letter-sent-to-analyst', reminder),
    mustBe(
      'every-appeal-answered',
      'everyAppealAnswered',
      allAnswered,
      memo('8.26.9.2.3.1(3)'),
      'answer-request',
    ),
  ];
  return decide(
    outcomeOf(findings, 'may-be-closed', 'may-not-be-closed'),
    findings,
    law,
    editionOfStep(onDay),
    onDay,
  );
}
