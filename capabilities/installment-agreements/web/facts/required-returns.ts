import type { YesNoUnknown } from '#ui/form/choices.tsx';
import { readTaxPeriods, taxPeriodsAsTyped } from '#ui/form/read-tax-periods.ts';
import type { ReturnFacts } from '../../rules/facts/compliance-facts.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';

type Returns = GivenFacts['compliance']['returns'];

function isThere({ state: filing, extendedToDay }: ReturnFacts): boolean {
  return filing !== 'unfiled' || extendedToDay !== 'none';
}

export function answerOf(returns: Returns): YesNoUnknown {
  if (returns === 'unknown' || returns.some(({ state: filing }) => filing === 'unknown')) return 'unknown';
  return returns.every(isThere) ? 'yes' : 'no';
}

export function periodsText(returns: Returns): string {
  if (returns === 'unknown') return '';
  return taxPeriodsAsTyped(returns.filter((one) => !isThere(one)));
}

/** What the answer says of each return. Those that were on record keep their place. */
export function returnsOf(answer: YesNoUnknown, text: string, before: Returns): Returns {
  const standing = before === 'unknown' ? [] : before;
  if (answer === 'unknown') return answer;
  if (answer === 'yes') return standing.map((one) => (isThere(one) ? one : { ...one, state: 'filed' }));
  const periods = readTaxPeriods(text);
  if (periods === undefined) return 'unknown';
  const isNamed = (one: ReturnFacts) =>
    periods.some(({ mft, period }) => one.mft === mft && one.period === period);
  const unfiled = periods.map(({ mft, period }): ReturnFacts => ({
    mft,
    period,
    state: 'unfiled',
    extendedToDay: 'none',
  }));
  return [...standing.filter((one) => !isNamed(one) && isThere(one)), ...unfiled];
}
