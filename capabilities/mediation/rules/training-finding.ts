import type { Day } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';
import { tested } from './findings.ts';

const manual: Citation = { cite: 'IRM 8.26.9.2.3.4.3' };

/**
 * Whether training in mediation is on record of somebody who mediates, or is proposed for it. There is no
 * closed list of mediators, and most employees are trained: what is missing is a warning and bars nobody.
 */
export function trainingFinding(trainedDay: Day | 'none', onDay: Day): Finding {
  const isOnRecord = trainedDay !== 'none' && trainedDay <= onDay;
  return tested(
    'mediator-training-recorded',
    isOnRecord ? true : 'unknown',
    { fact: 'mediatorTrainedDay', value: trainedDay, unit: isOnRecord ? 'day' : 'code', how: 'is-known' },
    manual,
    { act: 'record-training' },
  );
}
