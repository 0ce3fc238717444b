import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { usc } from '#kernel/law/source.ts';

const register = {
  ...usc('6621(c)(1)'),
  confidence: 'derived',
  note: 'from the underpayment rate in FR Doc 2024-21785',
} as const;
const ruling2024 = { ...usc('6621(c)(1)'), confidence: 'derived', note: 'Rev. Rul. 2024-25' } as const;
const ruling2026Spring = { ...usc('6621(c)(1)'), confidence: 'derived', note: 'Rev. Rul. 2026-5' } as const;
const ruling2026Summer = { ...usc('6621(c)(1)'), confidence: 'derived', note: 'Rev. Rul. 2026-10' } as const;

/**
 * Yearly rate on a large underpayment of a corporation: two points above the underpayment rate. It did not
 * exist before 1991, which is recalled and not read; here that is a gap.
 */
export const interestRateLargeCorporateUnderpayment: Parameter<number> = {
  id: 'accounts.interest-rate-large-corporate-underpayment',
  unit: 'percent',
  selectedBy: 'dayOfAccrual',
  values: [
    { from: day('1991-01-01'), value: 13, source: register },
    { from: day('1991-04-01'), value: 12, source: register },
    { from: day('1992-01-01'), value: 11, source: register },
    { from: day('1992-04-01'), value: 10, source: register },
    { from: day('1992-10-01'), value: 9, source: register },
    { from: day('1994-07-01'), value: 10, source: register },
    { from: day('1994-10-01'), value: 11, source: register },
    { from: day('1995-04-01'), value: 12, source: register },
    { from: day('1995-07-01'), value: 11, source: register },
    { from: day('1996-04-01'), value: 10, source: register },
    { from: day('1996-07-01'), value: 11, source: register },
    { from: day('1998-04-01'), value: 10, source: register },
    { from: day('1999-01-01'), value: 9, source: register },
    { from: day('1999-04-01'), value: 10, source: register },
    { from: day('2000-04-01'), value: 11, source: register },
    { from: day('2001-04-01'), value: 10, source: register },
    { from: day('2001-07-01'), value: 9, source: register },
    { from: day('2002-01-01'), value: 8, source: register },
    { from: day('2003-01-01'), value: 7, source: register },
    { from: day('2003-10-01'), value: 6, source: register },
    { from: day('2004-04-01'), value: 7, source: register },
    { from: day('2004-07-01'), value: 6, source: register },
    { from: day('2004-10-01'), value: 7, source: register },
    { from: day('2005-04-01'), value: 8, source: register },
    { from: day('2005-10-01'), value: 9, source: register },
    { from: day('2006-07-01'), value: 10, source: register },
    { from: day('2008-01-01'), value: 9, source: register },
    { from: day('2008-04-01'), value: 8, source: register },
    { from: day('2008-07-01'), value: 7, source: register },
    { from: day('2008-10-01'), value: 8, source: register },
    { from: day('2009-01-01'), value: 7, source: register },
    { from: day('2009-04-01'), value: 6, source: register },
    { from: day('2011-01-01'), value: 5, source: register },
    { from: day('2011-04-01'), value: 6, source: register },
    { from: day('2011-10-01'), value: 5, source: register },
    { from: day('2016-04-01'), value: 6, source: register },
    { from: day('2018-04-01'), value: 7, source: register },
    { from: day('2019-01-01'), value: 8, source: register },
    { from: day('2019-07-01'), value: 7, source: register },
    { from: day('2020-07-01'), value: 5, source: register },
    { from: day('2022-04-01'), value: 6, source: register },
    { from: day('2022-07-01'), value: 7, source: register },
    { from: day('2022-10-01'), value: 8, source: register },
    { from: day('2023-01-01'), value: 9, source: register },
    { from: day('2023-10-01'), value: 10, source: register },
    { from: day('2025-01-01'), value: 9, source: ruling2024 },
    { from: day('2026-04-01'), value: 8, source: ruling2026Spring },
    { from: day('2026-07-01'), value: 9, source: ruling2026Summer },
  ],
};
