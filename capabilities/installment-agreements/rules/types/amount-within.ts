/**
 * Does the balance lie within the amounts of a type?
 *
 * Law: the agreement table, Amount; IRM 5.14.1.2(4): tax alone for the guaranteed type, else the aggregate
 * unpaid balance of assessments; IRM 5.14.1.4(6): a payment may bring the balance down, once it has been
 * received. Not modelled: a payment that is promised or planned; only what has been received lowers the
 * balance.
 */
import type { Finding } from '#kernel/decision/finding.ts';
import type { InForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { AgreementTable, AmountTerms } from '../../parameters/agreement-type.ts';
import type { PendingFacts } from '../case-facts.ts';
import { against, computeAssessed } from '../compute-balance.ts';
import { known, notApplicable, tested } from '../findings.ts';

const law = irm('Exhibit 5.14.1-5');

export function amountWithinType(
  facts: PendingFacts,
  amount: AmountTerms,
  table: InForce<AgreementTable>,
): readonly Finding[] {
  if (amount.basis === 'any') return [notApplicable('balance-within-type', law)];
  const assessed = computeAssessed(facts.modules);
  const { parameter, from, source } = table;
  const bound = (bounds: 'at-most' | 'more-than', limitCents: Cents) =>
    ({
      fact: 'assessedBalanceCents',
      value: against(assessed, limitCents),
      unit: 'cents',
      how: bounds,
      limit: { value: limitCents, parameter, from, source },
    }) as const;
  const { aboveCents, maxCents } = amount;
  const most = bound('at-most', maxCents);
  const within = tested(
    'balance-within-type',
    known(most.value, (balance) => balance <= maxCents),
    most,
    law,
    most.value === 'unknown'
      ? { act: 'look-up-balance' }
      : { act: 'pay-down', fact: 'assessedBalanceCents', to: most.value - maxCents, unit: 'cents' },
  );
  if (aboveCents === 'none') return [within];
  const least = bound('more-than', aboveCents);
  const holds = known(least.value, (balance) => balance > aboveCents);
  return [tested('balance-above-lower-type', holds, least, law, { act: 'use-lower-type' }), within];
}
