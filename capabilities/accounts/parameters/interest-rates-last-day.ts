import { day } from '#kernel/calendar/day.ts';
import { type Source, usc } from '#kernel/law/source.ts';

/**
 * The last day for which the quarterly rates are known. A value counts until the next one, so the rates
 * themselves do not say where knowledge ends: a new quarter's ruling moves this day, and adds a value where
 * the rate changed.
 */
export const interestRatesLastDay = {
  day: day('2026-12-31'),
  source: { ...usc('6621(b)(2)'), confidence: 'read', note: 'Rev. Rul. 2026-15' } satisfies Source,
};
