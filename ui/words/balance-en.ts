import type { Words } from '#kernel/decision/words.ts';

/** What a balance over time says: its sentence, its lines, its table. */
export const balance = {
  'ui.balance-caption-paid': 'At {payment} a month the balance is paid off on {day}.',
  'ui.balance-caption-remains':
    'At {payment} a month {remains} is left when the time to collect ends on {day}.',
  'ui.balance-caption-remains-of-several':
    'At {payment} a month {remains} is left in all as the times to collect end, the last on {day}.',
  'ui.balance-fee-note': 'The fee of {fee} comes out of the first payment; the rest of it reaches the taxes.',
  'ui.balance-axis': 'Balance',
  'ui.balance-paid-off': 'Paid off',
  'ui.balance-csed': 'Last day to collect',
  'ui.balance-lowest': 'Lowest lawful, {payment}',
  'ui.balance-chosen': 'This payment, {payment}',
  'ui.balance-left-over': 'Left unpaid: {amount}',
  'ui.balance-payment': 'Monthly payment',
  'ui.balance-payment-slider': 'Monthly payment, slider',
  'ui.balance-detent': 'Set to {payment}: {name}',
  'ui.balance-month': 'Month',
  'ui.balance-opening': 'Opening',
  'ui.balance-paid': 'Payment',
  'ui.balance-interest': 'Interest',
  'ui.balance-penalty': 'Penalty',
  'ui.balance-closing': 'Closing',
  'ui.balance-table': 'Month by month',
} as const satisfies Words;
