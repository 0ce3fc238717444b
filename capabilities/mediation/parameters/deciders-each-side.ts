import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** How many on each side of the list can decide: at least so many. Warned about, not barred. */
export const decidersEachSide: Parameter<number> = {
  id: 'mediation.deciders-each-side',
  unit: 'count',
  selectedBy: 'draftDay',
  values: [
    {
      from: day('2014-12-29'),
      value: 1,
      source: {
        cite: 'IRM Exhibit 8.26.9-5',
        confidence: 'recalled',
        note: 'the title of the list was read; that it marks who decides is remembered',
      },
    },
  ],
};
