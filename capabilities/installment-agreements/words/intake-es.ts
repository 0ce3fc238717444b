import type { Words } from '#kernel/decision/words.ts';

/** Cómo llegan las propuestas, a quién y qué se refieren, y a qué solicitud pertenecen. */
export const words = {
  'inbound-item.proposal': 'Una propuesta de plan de pagos',
  'inbound-item.supplement': 'Más sobre una propuesta de plan de pagos',

  'state.request-party.taken-along': 'Parte de una solicitud de otro contribuyente',
  'taxpayer-state.request-party.taken-along': 'Parte de una solicitud de alguien vinculado con usted',
  'event.request-party.take-along': 'Incluir',
  'history.request-party.take-along':
    'Una solicitud de un contribuyente vinculado puede abarcar módulos de este',
  'taxpayer-history.request-party.take-along':
    'Alguien vinculado con usted pidió un plan de pagos que puede abarcar sus impuestos',

  'refusal.identified-at-must-be-after-receipt-and-not-in-the-future':
    'Indique un momento de identificación que no sea anterior a la recepción ni esté en el futuro.',
  'refusal.taxpayers-must-be-linked':
    'Vincule primero a estos contribuyentes; después una solicitud puede abarcar a ambos.',
  'refusal.inbound-item-must-be-of-this-taxpayer':
    'Indique algo que haya llegado sobre este contribuyente y que no pertenezca aún a ningún registro.',
  'refusal.request-must-not-be-open-already':
    'Hay una solicitud abierta para estos impuestos. Agregue a esa solicitud lo que sea nuevo.',
  'refusal.module-must-be-covered-or-left-out-for-reason':
    'Abarque cada saldo adeudado o diga, para cada uno que se excluya, por qué.',

  'finding.module-covered-or-left-out-for-reason.met': '{about} está incluido, o se excluye por una razón.',
  'finding.module-covered-or-left-out-for-reason.failed': '{about} se excluye y no se da ninguna razón.',
  'finding.module-covered-or-left-out-for-reason.not-applicable': 'Todavía no se han elegido períodos.',
  'fact.leftOutBecause': 'Razón registrada',
  'cure.say-why-left-out': 'Incluya {names} o diga por qué se excluye.',
  'outcome.coverage.accounted-for': 'Cada saldo adeudado está incluido o se excluye por una razón',
  'outcome.coverage.reason-missing': 'Se excluye un saldo adeudado sin dar la razón',

  'finding.no-open-request-for-these-taxes.met': 'La solicitud del {value} es por otros impuestos.',
  'finding.no-open-request-for-these-taxes.failed':
    'Una solicitud del {value} está abierta para los mismos impuestos.',
  'finding.no-open-request-for-these-taxes.not-applicable': 'No hay ninguna solicitud abierta.',
  'fact.openRequestDay': 'Solicitud abierta recibida el',
  'cure.add-to-open-request': 'Agregue lo que sea nuevo a la solicitud abierta.',
  'outcome.open-request.new-request': 'Una solicitud nueva',
  'outcome.open-request.belongs-to-open-request': 'Pertenece a la solicitud abierta',
} satisfies Words;
