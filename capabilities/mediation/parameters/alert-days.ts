import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** What the memorandum wants at once or promptly without saying how soon. */
export type AlertKind =
  | 'notify-manager'
  | 'draft-documents'
  | 'tell-approval'
  | 'find-mediator'
  | 'contact-for-discussion'
  | 'report';

/** After how many business days we warn. Our own figures, and no law: they close nothing. */
export const alertDays: Parameter<Readonly<Record<AlertKind, number>>> = {
  id: 'mediation.alert-days',
  unit: 'table',
  selectedBy: 'startDay',
  values: [
    {
      from: day('2014-12-29'),
      value: {
        'notify-manager': 0,
        'draft-documents': 1,
        'tell-approval': 2,
        'find-mediator': 5,
        'contact-for-discussion': 5,
        report: 5,
      },
      source: {
        cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1',
        confidence: 'derived',
        note: 'a default of this program: the memorandum says immediately or promptly and names no days',
      },
    },
  ],
};
