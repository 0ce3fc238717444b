import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** For how many years an employee's acknowledgement of the taxpayers' rights lasts. */
export const rightsAcknowledgementYears: Parameter<number> = {
  id: 'casework.rights-acknowledgement-years',
  unit: 'years',
  selectedBy: 'acknowledgedDay',
  values: [
    {
      from: day('2014-06-10'),
      value: 1,
      source: {
        cite: 'IRM 5.14.1.1.8(3)',
        confidence: 'derived',
        note: 'the manual asks for familiarity and names no term; a year is our own',
      },
    },
  ],
};
