import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** How many whole numbers one person may try on one business day, whatever came of them. */
export const numberTriesMax: Parameter<number> = {
  id: 'taxpayers.number-tries-max',
  unit: 'count',
  selectedBy: 'contactDay',
  values: [
    {
      from: day('1997-08-05'),
      value: 40,
      source: {
        cite: '26 U.S.C. § 6103(h)(1)',
        confidence: 'recalled',
        note: 'who looks has to need it for tax administration; it names no number, and this one is our own',
      },
    },
  ],
};
