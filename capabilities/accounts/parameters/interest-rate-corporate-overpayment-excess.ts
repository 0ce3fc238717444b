import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { usc } from '#kernel/law/source.ts';

const register = {
  ...usc('6621(a)(1)'),
  confidence: 'derived',
  note: 'from the underpayment rate in FR Doc 2024-21785',
} as const;
const ruling2024 = { ...usc('6621(a)(1)'), confidence: 'derived', note: 'Rev. Rul. 2024-25' } as const;
const ruling2026Spring = { ...usc('6621(a)(1)'), confidence: 'derived', note: 'Rev. Rul. 2026-5' } as const;
const ruling2026Summer = { ...usc('6621(a)(1)'), confidence: 'derived', note: 'Rev. Rul. 2026-10' } as const;

/**
 * Yearly rate on what is owed to a corporation above $10,000: two and a half points below the underpayment
 * rate. Before 1995 there was no such rate: a gap.
 */
export const interestRateCorporateOverpaymentExcess: Parameter<number> = {
  id: 'accounts.interest-rate-corporate-overpayment-excess',
  unit: 'percent',
  selectedBy: 'dayOfAccrual',
  values: [
    { from: day('1995-01-01'), value: 6.5, source: register },
    { from: day('1995-04-01'), value: 7.5, source: register },
    { from: day('1995-07-01'), value: 6.5, source: register },
    { from: day('1996-04-01'), value: 5.5, source: register },
    { from: day('1996-07-01'), value: 6.5, source: register },
    { from: day('1998-04-01'), value: 5.5, source: register },
    { from: day('1999-01-01'), value: 4.5, source: register },
    { from: day('1999-04-01'), value: 5.5, source: register },
    { from: day('2000-04-01'), value: 6.5, source: register },
    { from: day('2001-04-01'), value: 5.5, source: register },
    { from: day('2001-07-01'), value: 4.5, source: register },
    { from: day('2002-01-01'), value: 3.5, source: register },
    { from: day('2003-01-01'), value: 2.5, source: register },
    { from: day('2003-10-01'), value: 1.5, source: register },
    { from: day('2004-04-01'), value: 2.5, source: register },
    { from: day('2004-07-01'), value: 1.5, source: register },
    { from: day('2004-10-01'), value: 2.5, source: register },
    { from: day('2005-04-01'), value: 3.5, source: register },
    { from: day('2005-10-01'), value: 4.5, source: register },
    { from: day('2006-07-01'), value: 5.5, source: register },
    { from: day('2008-01-01'), value: 4.5, source: register },
    { from: day('2008-04-01'), value: 3.5, source: register },
    { from: day('2008-07-01'), value: 2.5, source: register },
    { from: day('2008-10-01'), value: 3.5, source: register },
    { from: day('2009-01-01'), value: 2.5, source: register },
    { from: day('2009-04-01'), value: 1.5, source: register },
    { from: day('2011-01-01'), value: 0.5, source: register },
    { from: day('2011-04-01'), value: 1.5, source: register },
    { from: day('2011-10-01'), value: 0.5, source: register },
    { from: day('2016-04-01'), value: 1.5, source: register },
    { from: day('2018-04-01'), value: 2.5, source: register },
    { from: day('2019-01-01'), value: 3.5, source: register },
    { from: day('2019-07-01'), value: 2.5, source: register },
    { from: day('2020-07-01'), value: 0.5, source: register },
    { from: day('2022-04-01'), value: 1.5, source: register },
    { from: day('2022-07-01'), value: 2.5, source: register },
    { from: day('2022-10-01'), value: 3.5, source: register },
    { from: day('2023-01-01'), value: 4.5, source: register },
    { from: day('2023-10-01'), value: 5.5, source: register },
    { from: day('2025-01-01'), value: 4.5, source: ruling2024 },
    { from: day('2026-04-01'), value: 3.5, source: ruling2026Spring },
    { from: day('2026-07-01'), value: 4.5, source: ruling2026Summer },
  ],
};
