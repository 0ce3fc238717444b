/** Payments in a year by how often they are made: arithmetic of the calendar, no figure of the law. */
export const paymentsAYear = {
  week: 52,
  'two-weeks': 26,
  'half-month': 24,
  month: 12,
  quarter: 4,
} as const;
