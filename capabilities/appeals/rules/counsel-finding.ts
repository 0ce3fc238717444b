import type { Day } from '#kernel/calendar/day.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { usc } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { counselOpinionMin } from '../parameters/counsel-opinion-min.ts';
import { notApplicable, tested } from './findings.ts';

/** What is known of an offer on which Appeals and the taxpayer agree, with or without a mediator. */
export type AgreedOffer = {
  readonly unpaidCents: Unknown<Cents>;
  readonly opinionDay: Day | 'none';
};

const test = 'counsel-opinion-on-file';

/**
 * Whether a compromise has the opinion that it needs. Mediation gives no authority beside the usual: what is
 * agreed in it goes the way of every settlement. An amount that is not known is asked for and bars nothing.
 */
export function counselFinding(offer: AgreedOffer | 'no-agreed-offer', onDay: Day, law: Law): Finding {
  const cite = usc('7122(b)');
  if (offer === 'no-agreed-offer') return notApplicable(test, cite);
  const { value: min, ...dated } = inForce(counselOpinionMin, onDay, law);
  const { unpaidCents, opinionDay } = offer;
  const limit = { ...dated, value: min };
  const compared = {
    fact: 'unpaidAssessed',
    value: unpaidCents,
    unit: 'cents',
    how: 'less-than',
    limit,
  } as const;
  if (unpaidCents === 'unknown')
    return tested(test, 'unknown', compared, cite, { act: 'note-counsel-review' });
  const holds = unpaidCents < min || opinionDay !== 'none';
  return tested(test, holds, compared, cite, { act: 'obtain-counsel-opinion' });
}
