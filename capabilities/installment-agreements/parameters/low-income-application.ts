import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The form by which an individual asks for the low-income fee, and where it is to be had. */
export type LowIncomeApplication = {
  readonly formNumber: string;
  readonly formWebsite: string;
  readonly formTelephone: string;
};

export const lowIncomeApplication: Parameter<LowIncomeApplication> = {
  id: 'installment-agreements.low-income-application',
  unit: 'table',
  selectedBy: 'letterDay',
  values: [
    {
      from: day('2022-12-23'),
      value: { formNumber: '13844', formWebsite: 'www.irs.gov', formTelephone: '1-800-829-3676' },
      source: {
        cite: 'IRM 5.14.1.2(11)',
        confidence: 'read',
        note: 'read in the edition of 2023-03-31',
      },
    },
  ],
};
