import type { Finding } from '#kernel/decision/finding.ts';
import { enabledWorkStreams, mediatedWorks } from '../parameters/works.ts';
import { mustBe, mustNotBe, oneOf, onTheDay, tested } from './findings.ts';
import { chart, memo } from './memorandum.ts';
import type { ReceiptFacts } from './receipt-facts.ts';

/**
 * Without these there is nothing to log: no written request, no agreement of the other side, no such work.
 */
export function acceptableFindings(facts: ReceiptFacts): readonly Finding[] {
  const { initiator, agreedInWriting, work, workStream, entryDay, receivedDay } = facts;
  const agreed = initiator === 'taxpayer' ? true : agreedInWriting;
  return [
    mustBe(
      'request-in-writing',
      'inWriting',
      facts.inWriting,
      memo('8.26.9.2.3(4)'),
      'obtain-written-request',
    ),
    mustBe(
      'taxpayer-agrees-in-writing',
      'agreedInWriting',
      agreed,
      memo('8.26.9.2.3(1)'),
      'obtain-agreement',
    ),
    oneOf('work-stream-enabled', 'workStream', workStream, enabledWorkStreams, memo('8.26.9.2.3(3)'), 'none'),
    oneOf('work-is-mediated', 'appealWork', work, mediatedWorks, chart, 'none'),
    onTheDay(
      'entry-on-receipt-day',
      'entryDay',
      entryDay,
      receivedDay,
      memo('8.26.9.2.3.8(1)'),
      'date-by-receipt',
    ),
  ];
}

/** What bars MI and nothing else: the request is logged, sent to the analyst and answered. */
export function entryFindings({ withinHearing, closedDay, receivedDay }: ReceiptFacts): readonly Finding[] {
  const open = closedDay === 'none' || receivedDay <= closedDay;
  return [
    mustNotBe(
      'offer-outside-hearing',
      'withinHearing',
      withinHearing,
      memo('8.26.9.2.3.2(5)'),
      'log-request',
    ),
    tested(
      'under-consideration-on-receipt',
      open,
      {
        fact: 'receivedDay',
        value: receivedDay,
        unit: 'day',
        how: 'on-or-before',
        ...(closedDay !== 'none' && { limit: { value: closedDay } }),
      },
      memo('8.26.9.2.3(3)'),
      { act: 'log-request' },
    ),
  ];
}
