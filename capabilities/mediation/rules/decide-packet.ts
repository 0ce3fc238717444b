/**
 * May the packet go to the taxpayer, and does its answer period run?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, after call 2 and 3: manager and technical employee satisfied,
 * signed by the manager, four papers together by fax, at most seven days. Our own: only a fax that got
 * through starts them.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { daysBetween } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { packetPapers } from '../parameters/mediation-documents.ts';
import { packetAnswerDays } from '../parameters/packet-answer-days.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, noneMissing, notApplicable, oneOf, outcomeOf, tested } from './findings.ts';
import { chart } from './memorandum.ts';

export type PacketFacts = {
  readonly faxedDay: Day;
  readonly answerByDay: Day;
  /** Who has accepted the current version of the draft. */
  readonly satisfied: readonly string[];
  readonly signedBy: string;
  readonly papers: readonly string[];
  readonly channel: string;
  readonly gotThrough: boolean;
  /** The number that it was faxed to and its pages are on record. */
  readonly faxShown: boolean;
  /** The letter carries the warning that Appeals may withdraw where the last day is missed. */
  readonly warns: boolean;
};

const reviewers = ['appeals-team-manager', 'appeals-technical-employee'] as const;

export type PacketOutcome = 'sent' | 'not-sent' | 'needs-facts';

const decide = ruleNamed<PacketOutcome>('packet', 1);

export function decidePacket(facts: PacketFacts, law: Law): Decision<PacketOutcome> {
  const { faxedDay, answerByDay, satisfied, signedBy, papers, channel, gotThrough, faxShown, warns } = facts;
  const most = inForce(packetAnswerDays, faxedDay, law);
  const days = daysBetween(faxedDay, answerByDay);
  const findings = [
    noneMissing(
      'both-satisfied',
      'notSatisfied',
      reviewers.filter((one) => !satisfied.includes(one)),
      chart,
      'review-draft',
    ),
    oneOf(
      'manager-signed',
      'agreementSignedBy',
      signedBy,
      ['appeals-team-manager'],
      chart,
      'sign-for-appeals',
    ),
    noneMissing(
      'packet-is-whole',
      'papersLacking',
      packetPapers.filter((one) => !papers.includes(one)),
      chart,
      'complete-packet',
    ),
    oneOf('channel-of-packet', 'packetChannel', channel, ['fax', 'secure-portal'], chart, 'send-by-fax'),
    mustBe('packet-got-through', 'packetGotThrough', gotThrough, chart, 'send-again'),
    channel === 'fax'
      ? mustBe('fax-is-shown', 'faxShown', faxShown, chart, 'record-fax')
      : notApplicable('fax-is-shown', chart),
    mustBe('letter-warns', 'letterWarns', warns, chart, 'put-warning-back'),
    tested(
      'answer-within-most-days',
      days <= most.value,
      { fact: 'answerDays', value: days, unit: 'days', how: 'at-most', limit: most },
      chart,
      { act: 'shorten-period', fact: 'answerDays', to: most.value, unit: 'days' },
    ),
  ];
  return decide(outcomeOf(findings, 'sent', 'not-sent'), findings, law, editionOfStep(faxedDay), faxedDay);
}
