/**
 * Has the taxpayer filed every return that had to be filed?
 *
 * Law: IRM 5.14.1.3(4)d, 5.14.1.4.2(1) and (5); the list of pending criteria, item 4.
 * Not modelled: how a delinquent return is resolved; that arrives as the state of the return.
 */
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import type { PendingFacts } from '../case-facts.ts';
import type { ReturnFacts } from '../facts/compliance-facts.ts';
import { moduleKey } from '../facts/module-facts.ts';
import { allHold, tested } from '../findings.ts';

const law = irm('5.14.1.3(4)d');
const none: readonly ReturnFacts[] = [];

/** Each is filed, not required, or within an approved extension. */
export function requiredReturnsFiled({
  compliance,
  onDay,
}: Pick<PendingFacts, 'compliance' | 'onDay'>): Finding {
  const { returns } = compliance;
  const open = returns === 'unknown' ? none : returns.filter((item) => isFiled(item, onDay) !== true);
  const holds = returns === 'unknown' ? returns : allHold(open.map((item) => isFiled(item, onDay)));
  const deciding = open.filter((item) => isFiled(item, onDay) === holds).map(moduleKey);
  return tested(
    'required-returns-filed',
    holds,
    {
      fact: 'unfiledReturns',
      value: returns === 'unknown' ? returns : deciding,
      unit: 'text',
      how: 'none-of',
    },
    law,
    holds === false
      ? { act: 'file-returns', names: deciding }
      : { act: 'look-up-returns', ...(deciding.length > 0 && { names: deciding }) },
  );
}

function isFiled({ state, extendedToDay }: ReturnFacts, onDay: string): Holds {
  if (state === 'filed' || state === 'not-required') return true;
  if (extendedToDay !== 'none' && extendedToDay >= onDay) return true;
  return state === 'unknown' ? state : false;
}
