import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** How many of the numbers that one person tries on one business day may be nobody's: slips of the hand. */
export const numberMissesMax: Parameter<number> = {
  id: 'taxpayers.number-misses-max',
  unit: 'count',
  selectedBy: 'contactDay',
  values: [
    {
      from: day('1997-08-05'),
      value: 10,
      source: {
        cite: '26 U.S.C. § 7213A',
        confidence: 'recalled',
        note: 'to look without a reason of work is an offense; it names no number, and this one is our own',
      },
    },
  ],
};
