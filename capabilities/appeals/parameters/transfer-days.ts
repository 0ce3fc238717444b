import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import type { AppealKind } from './appeal-kinds.ts';

export type TransferTarget = { readonly days: number; readonly counting: 'business' | 'calendar' };

/** How soon collection sends an appeal to Appeals: a target that the agency sets for itself. */
export const transferDays: Parameter<Readonly<Record<AppealKind, TransferTarget>>> = {
  id: 'appeals.transfer-days',
  unit: 'table',
  selectedBy: 'receivedDay',
  values: [
    {
      from: day('2022-12-23'),
      value: {
        'rejected-agreement': { days: 45, counting: 'calendar' },
        'defaulted-agreement': { days: 45, counting: 'calendar' },
        'terminated-agreement': { days: 45, counting: 'calendar' },
        'modified-agreement': { days: 45, counting: 'calendar' },
        'offer-in-compromise': { days: 45, counting: 'calendar' },
        'trust-fund-recovery-penalty': { days: 45, counting: 'calendar' },
        'collection-due-process': { days: 45, counting: 'calendar' },
        'equivalent-hearing': { days: 45, counting: 'calendar' },
        'collection-appeals-program': { days: 2, counting: 'business' },
      },
      source: {
        cite: 'IRM 5.1.9',
        confidence: 'recalled',
        note: 'a default that the agency may set otherwise; the section itself was not read',
      },
    },
  ],
};

/** How soon after the assignment the letter goes out by which Appeals tells that it has the case. */
export const acknowledgementDays: Parameter<number> = {
  id: 'appeals.acknowledgement-days',
  unit: 'days',
  selectedBy: 'assignedDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 30,
      source: {
        cite: 'IRM 1.4.28.4.1',
        confidence: 'recalled',
        note: 'AP-08-1125-0028 names the section for the initial case actions and gives no days',
      },
    },
  ],
};
