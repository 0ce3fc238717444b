import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The share of the poverty guideline up to which an individual is low-income for the user fee. */
export const lowIncomePercent: Parameter<number> = {
  id: 'installment-agreements.low-income-percent',
  unit: 'percent',
  selectedBy: 'agreementDay',
  values: [
    { from: day('2018-04-10'), value: 250, source: { cite: '26 U.S.C. § 6159(f)(2)', confidence: 'read' } },
  ],
};
