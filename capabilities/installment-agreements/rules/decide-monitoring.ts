/**
 * Is this agreement monitored by the master file, or by hand?
 *
 * Law: IRM 5.14.1.4.4(1): only equal monthly payments with at most two changes are monitored by IDRS.
 * Not modelled: who monitors it by hand, which is the manager's to say.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import { idrsPaymentChangesMax } from '../parameters/idrs-payment-changes-max.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { atMost, tested } from './findings.ts';
import { manual } from './manual.ts';

export type MonitoringFacts = Pick<RequestFacts, 'payment' | 'paymentChanges' | 'lumpSums'> & {
  readonly onDay: Day;
};

export type MonitoringOutcome = 'by-master-file' | 'by-hand';

const decide = ruleNamed<MonitoringOutcome>('monitoring', 1);
const paragraph = irm('5.14.1.4.4(1)b');

export function decideMonitoring(facts: MonitoringFacts, law: Law): Decision<MonitoringOutcome> {
  const max = inForce(idrsPaymentChangesMax, facts.onDay, law);
  const changes = facts.paymentChanges.length + facts.lumpSums.length;
  const { payment } = facts;
  const every = payment !== 'unknown' && payment.kind === 'amount' ? payment.every : 'unknown';
  const findings = [
    tested(
      'payment-is-monthly',
      every === 'month',
      { fact: 'paymentEvery', value: every, unit: 'code', how: 'equals', limit: { value: 'month' } },
      paragraph,
      { act: 'monitor-by-hand' },
    ),
    tested(
      'few-payment-changes',
      changes <= max.value,
      atMost('paymentChangesPlanned', changes, max, 'count'),
      paragraph,
      { act: 'monitor-by-hand' },
    ),
  ];
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(findings.some(isFailed) ? 'by-hand' : 'by-master-file', findings, law, edition, facts.onDay);
}
