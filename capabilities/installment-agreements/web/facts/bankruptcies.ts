import type { Unknown } from '#kernel/decision/finding.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type { BankruptcyFacts } from '../../rules/facts/taxpayer-facts.ts';
import type { Lens } from './given.ts';

/** Every bankruptcy that was told of, as one list: none, or the first and those beside it. */
export const bankruptciesLens: Lens<Unknown<readonly BankruptcyFacts[]>> = {
  read: ({ taxpayer: { bankruptcy, furtherBankruptcies = [] } }) => {
    if (bankruptcy === 'unknown') return bankruptcy;
    return bankruptcy === 'none' ? [] : [bankruptcy, ...furtherBankruptcies];
  },
  write: (given, value) => ({ ...given, taxpayer: { ...given.taxpayer, ...written(value) } }),
};

function written(
  value: Unknown<readonly BankruptcyFacts[]>,
): Pick<GivenFacts['taxpayer'], 'bankruptcy' | 'furtherBankruptcies'> {
  if (value === 'unknown') return { bankruptcy: value, furtherBankruptcies: [] };
  const [bankruptcy = 'none' as const, ...furtherBankruptcies] = value;
  return { bankruptcy, furtherBankruptcies };
}
