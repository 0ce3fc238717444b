import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Texts on mediation that Rev. Proc. 2014-63 took the place of: no letter rests on them any more. */
export const supersededAuthorities: Parameter<readonly string[]> = {
  id: 'correspondence.superseded-authorities',
  unit: 'table',
  selectedBy: 'letterDay',
  values: [
    {
      from: day('2022-12-23'),
      value: [
        'Rev. Proc. 2009-44',
        'Revenue Procedure 2009-44',
        'Announcement 2011-6',
        'Announcement 2008-111',
      ],
      source: {
        cite: 'Rev. Proc. 2014-63',
        confidence: 'derived',
        note: 'what it supersedes was read in a stored excerpt of its heading',
      },
    },
  ],
};
