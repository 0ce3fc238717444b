import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/**
 * How far a waiver in a partial payment agreement may extend collection: years, and the year that may be
 * added.
 */
export const csedExtensionYears: Parameter<{ readonly years: number; readonly added: number }> = {
  id: 'installment-agreements.csed-extension-years',
  unit: 'table',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: { years: 5, added: 1 },
      source: { cite: 'IRM Exhibit 5.14.1-5', confidence: 'read', note: 'Extend CSED, Partial Payment' },
    },
  ],
};
