import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The channels by which anything about an agreement may reach a taxpayer. */
export const approvedChannels: Parameter<readonly string[]> = {
  id: 'correspondence.approved-channels',
  unit: 'table',
  selectedBy: 'sentDay',
  values: [
    {
      from: day('2022-12-23'),
      value: ['mail', 'personal-delivery', 'fax', 'online-account', 'phone'],
      source: {
        cite: 'IRM 5.14.1.3(1)',
        confidence: 'derived',
        note: 'read in the edition of 2023-03-31, whose list of changes does not name it; bars e-mail alone',
      },
    },
  ],
};
