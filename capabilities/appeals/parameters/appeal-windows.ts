import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import type { Confidence } from '#kernel/law/source.ts';
import type { AppealKind } from './appeal-kinds.ts';

/**
 * How long an act can be appealed. A window that was only remembered is shown and turns nobody away.
 */
export type AppealWindow = {
  readonly days: number;
  readonly cite: string;
  readonly confidence: Confidence;
};

type Windows = Readonly<Record<AppealKind, AppealWindow | 'no-limit'>>;

/** The days, from the act or its notice, in which each kind of appeal can be made. */
export const appealWindows: Parameter<Windows> = {
  id: 'appeals.appeal-windows',
  unit: 'table',
  selectedBy: 'receivedDay',
  values: [
    {
      from: day('2022-12-23'),
      value: {
        'rejected-agreement': { days: 30, cite: 'IRM 5.14.1.3(10)b', confidence: 'read' },
        'defaulted-agreement': { days: 30, cite: 'IRM Exhibit 5.14.1-1', confidence: 'read' },
        'terminated-agreement': { days: 30, cite: 'IRM Exhibit 5.14.1-1', confidence: 'read' },
        'modified-agreement': { days: 30, cite: '26 CFR 301.6159-1(e)', confidence: 'recalled' },
        'offer-in-compromise': { days: 30, cite: '26 CFR 301.7122-1(f)(5)', confidence: 'recalled' },
        'trust-fund-recovery-penalty': { days: 60, cite: '26 U.S.C. § 6672(b)', confidence: 'recalled' },
        'collection-due-process': { days: 30, cite: '26 U.S.C. § 6330(a)(3)(B)', confidence: 'recalled' },
        'equivalent-hearing': { days: 365, cite: '26 CFR 301.6330-1(i)', confidence: 'recalled' },
        'collection-appeals-program': 'no-limit',
      },
      source: {
        cite: 'IRM 5.14.1.3(10)b',
        confidence: 'derived',
        note: 'each row says where it stands and whether it was read there; edition of 2023-03-31',
      },
    },
  ],
};

/** Business days after the filing of a lien notice in which its notice is given, before the days to ask. */
export const lienNoticeLeadDays: Parameter<number> = {
  id: 'appeals.lien-notice-lead-days',
  unit: 'days',
  selectedBy: 'receivedDay',
  values: [
    { from: day('2022-12-23'), value: 5, source: { cite: '26 U.S.C. § 6320(a)(2)', confidence: 'recalled' } },
  ],
};

/** Days after a rejection was communicated when its reversal is requested: a postmark is settled before. */
export const reversalRequestDays: Parameter<number> = {
  id: 'appeals.reversal-request-days',
  unit: 'days',
  selectedBy: 'actDay',
  values: [{ from: day('2022-12-23'), value: 45, source: { cite: 'IRM 5.14.1.3(10)b', confidence: 'read' } }],
};
