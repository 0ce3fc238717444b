const onePeriod = /^(\d{2})[ -]?((?:19|20)\d{2}(?:0[1-9]|1[0-2]))$/;

/** A tax by its MFT, and one of its periods by year and month. */
export type TypedPeriod = { readonly mft: string; readonly period: string };

/**
 * "30 202112, 01 202212" as taxes and periods, each once; undefined where one of them cannot be read, or
 * none is there.
 */
export function readTaxPeriods(text: string): readonly TypedPeriod[] | undefined {
  const parts = text.split(',').map((part) => onePeriod.exec(part.trim()));
  const read = parts
    .filter((part) => part !== null)
    .map(([, mft = '', period = '']) => [`${mft} ${period}`, { mft, period }] as const);
  return read.length < parts.length ? undefined : [...new Map(read).values()];
}

/** Taxes and periods as a person types them. */
export function taxPeriodsAsTyped(periods: readonly TypedPeriod[]): string {
  return periods.map(({ mft, period }) => `${mft} ${period}`).join(', ');
}
