import { day, type Day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';

/** The first day on which an agreement may have been entered into to reduce the failure-to-pay rate. */
export const reducedRateAgreementDayMin: Parameter<Day> = {
  id: 'accounts.reduced-rate-agreement-day-min',
  unit: 'code',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('1970-01-01'),
      value: day('2000-01-01'),
      source: { ...irm('5.14.1.2(7)a'), confidence: 'read' },
    },
  ],
};
