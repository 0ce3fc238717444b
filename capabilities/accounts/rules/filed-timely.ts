import type { Day } from '#kernel/calendar/day.ts';
import type { Holds, Unknown } from '#kernel/decision/finding.ts';

/** What a timely return asks. The due day is the last one to file, with any extension that was granted. */
export type FilingFacts = {
  readonly filedDay: Unknown<Day | 'not-filed'>;
  readonly dueDayWithExtension: Unknown<Day>;
};

/**
 * Was a return filed on time?
 *
 * Law: 26 U.S.C. § 6651(h): on or before the due date, extensions counted.
 * Not modelled: when a mailed return counts as filed, 26 U.S.C. § 7502.
 */
export function isFiledTimely({ filedDay, dueDayWithExtension }: FilingFacts): Holds {
  if (filedDay === 'not-filed') return false;
  if (filedDay === 'unknown' || dueDayWithExtension === 'unknown') return 'unknown';
  return filedDay <= dueDayWithExtension;
}
