import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/** From this unpaid amount of assessed tax, interest and penalty on, a compromise needs Counsel’s opinion. */
export const counselOpinionMin: Parameter<Cents> = {
  id: 'appeals.counsel-opinion-min',
  unit: 'cents',
  selectedBy: 'onDay',
  values: [
    {
      from: day('1996-07-30'),
      value: dollars(50_000),
      source: {
        cite: '26 U.S.C. § 7122(b)',
        confidence: 'recalled',
        note: 'as amended by Pub. L. 104-168; read again before it is relied on',
      },
    },
  ],
};
