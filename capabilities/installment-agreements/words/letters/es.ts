import type { Words } from '#kernel/decision/words.ts';

/** Lo que detiene una carta sobre un acuerdo. */
export const words = {
  'finding.letter-conditions-known.met': 'Se conocen las condiciones que nombra la carta.',
  'finding.letter-conditions-known.unknown':
    'Una condición que la carta debe nombrar no consta por completo.',
  'finding.letter-conditions-known.not-applicable': 'El acuerdo no tiene condiciones que la carta nombre.',
  'finding.letter-payment-stays-the-same.met': 'El pago mensual no cambia.',
  'finding.letter-payment-stays-the-same.failed':
    'Los pagos cambian con el tiempo, y esta carta no puede decirlo.',
  'cure.write-letter-by-hand': 'Escriba la confirmación a mano.',
  'fact.letterConditionsKnown': 'Condiciones para la carta conocidas',
  'fact.paymentStaysTheSame': 'El pago mensual no cambia',
  'outcome.letter-terms.all-known': 'La carta puede nombrar cada condición',
  'outcome.letter-terms.needs-a-person': 'Una persona debe escribir esta carta',
  'refusal.letter-must-be-about-an-agreement-or-a-request':
    'Ya no está abierto nada de lo que esta carta pide o confirma.',
} satisfies Words;
