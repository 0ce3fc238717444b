import type { AuthorityScope } from '../process/authority-record.ts';

const oneTax = /^(\d{2})\s+((?:19|20)\d{2}(?:0[1-9]|1[0-2]))(?:\s*-\s*((?:19|20)\d{2}(?:0[1-9]|1[0-2])))?$/;

/** "30 201912-202112, 01 202212" as taxes and periods; undefined where one of them cannot be read. */
export function readScope(text: string): readonly AuthorityScope[] | undefined {
  const parts = text.split(',').map((part) => oneTax.exec(part.trim()));
  const read = parts
    .filter((part) => part !== null)
    .map(([, mft = '', fromPeriod = '', toPeriod]) => ({
      mft,
      fromPeriod,
      toPeriod: toPeriod ?? fromPeriod,
    }));
  const isWhole =
    read.length === parts.length && read.every(({ fromPeriod, toPeriod }) => fromPeriod <= toPeriod);
  return isWhole ? read : undefined;
}
