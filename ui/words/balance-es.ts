import type { Words } from '#kernel/decision/words.ts';

/** Lo que dice un saldo en el tiempo: su frase, sus líneas y su tabla. */
export const balance = {
  'ui.balance-caption-paid': 'Con {payment} al mes, el saldo queda pagado el {day}.',
  'ui.balance-caption-remains':
    'Con {payment} al mes, quedan {remains} cuando termina el plazo de cobro el {day}.',
  'ui.balance-caption-remains-of-several':
    'Con {payment} al mes, quedan {remains} en total al terminar los plazos de cobro, el último el {day}.',
  'ui.balance-fee-note':
    'El cargo de {fee} sale del primer pago; el resto de ese pago llega a los impuestos.',
  'ui.balance-axis': 'Saldo',
  'ui.balance-paid-off': 'Pagado',
  'ui.balance-csed': 'Último día de cobro',
  'ui.balance-lowest': 'El mínimo legal, {payment}',
  'ui.balance-chosen': 'Este pago, {payment}',
  'ui.balance-left-over': 'Queda sin pagar: {amount}',
  'ui.balance-payment': 'Pago mensual',
  'ui.balance-payment-slider': 'Pago mensual, control deslizante',
  'ui.balance-detent': 'Poner {payment}: {name}',
  'ui.balance-month': 'Mes',
  'ui.balance-opening': 'Al inicio',
  'ui.balance-paid': 'Pago',
  'ui.balance-interest': 'Intereses',
  'ui.balance-penalty': 'Multas',
  'ui.balance-closing': 'Al final',
  'ui.balance-table': 'Mes por mes',
} as const satisfies Words;
