import type { Finding } from '#kernel/decision/finding.ts';
import { executivePositions } from '../parameters/executives.ts';
import type { ConcurrenceFacts } from './concurrence-facts.ts';
import { notApplicable, oneOf, tested } from './findings.ts';
import { chart, memo } from './memorandum.ts';

/** Whether a concurrence is that of an executive who may give it, and is proven. */
export function executiveFindings(given: ConcurrenceFacts): readonly Finding[] {
  const { role, position, evidence } = given;
  const proofs = ['own-entry', 'document'];
  const proof = memo('8.26.9.2.3.3(1)d');
  return [
    oneOf(
      'concurrence-by-executive',
      'concurrenceRole',
      role,
      ['front-line-executive'],
      chart,
      'ask-executive',
    ),
    oneOf('position-is-listed', 'executivePosition', position, executivePositions, chart, 'ask-executive'),
    ...positionFindings(given),
    oneOf('concurrence-is-proven', 'concurrenceEvidence', evidence, proofs, proof, 'attach-concurrence'),
  ];
}

/** Whether whoever answers is the one who was asked: holds that position, or acts in it that day. */
export function positionFindings(given: ConcurrenceFacts): readonly Finding[] {
  return [askedFinding(given), holderFinding(given), delegationFinding(given)];
}

/** The package goes to one of the three. The others were not asked, and do not know it. */
function askedFinding({ asked, position }: ConcurrenceFacts): Finding {
  const test = 'executive-was-asked';
  if (asked === undefined) return notApplicable(test, chart);
  const limit = { value: asked };
  const compared = {
    fact: 'executivePosition',
    value: position,
    unit: 'code',
    how: 'equals',
    limit,
  } as const;
  const holds = position === 'unknown' ? position : position === asked;
  return tested(test, holds, compared, chart, { act: 'ask-executive-in-line' });
}

function holderFinding({ held, position, acting }: ConcurrenceFacts): Finding {
  const test = 'position-is-held';
  if (held === undefined || acting !== undefined) return notApplicable(test, chart);
  const limit = { value: position };
  const compared = { fact: 'heldPosition', value: held, unit: 'code', how: 'equals', limit } as const;
  const holds = held === 'unknown' || position === 'unknown' ? 'unknown' : held === position;
  return tested(test, holds, compared, chart, { act: 'name-delegation' });
}

/** Somebody who acts in the position counts on the days of the delegation. */
function delegationFinding({ acting, onDay }: ConcurrenceFacts): Finding {
  const test = 'delegation-covers-day';
  if (acting === undefined) return notApplicable(test, chart);
  const covers = acting.fromDay <= onDay && onDay <= acting.lastDay;
  const limit = { value: acting.lastDay };
  const compared = { fact: 'concurrenceDay', value: onDay, unit: 'day', how: 'on-or-before', limit } as const;
  return tested(test, covers, compared, chart, { act: 'ask-executive' });
}
