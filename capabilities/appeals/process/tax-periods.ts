import type { Unknown } from '#kernel/decision/finding.ts';
import type { Appeal } from './appeal-record.ts';

/** A kind of tax, by its code, and one of its periods: `30`, `202112`. */
export type TaxPeriod = { readonly mft: string; readonly period: string };

/** By matter: its taxes and periods. */
export type NamePeriodsBody = { readonly periods: Readonly<Record<string, readonly TaxPeriod[]>> };

/** The tax periods of an appeal; unknown where they were not named for every matter. */
export function periodsOf({ matters }: Pick<Appeal, 'matters'>): Unknown<readonly TaxPeriod[]> {
  const named = matters.map(({ periods }) => periods ?? []);
  if (named.length === 0 || named.some((periods) => periods.length === 0)) return 'unknown';
  return named.flat();
}

/** The matters with their periods; what is not named stays as it was. */
export function withPeriods(
  { matters }: Pick<Appeal, 'matters'>,
  { periods }: NamePeriodsBody,
): Appeal['matters'] {
  return matters.map((matter) => {
    const named = periods[matter.matterId];
    return named === undefined ? matter : { ...matter, periods: named };
  });
}
