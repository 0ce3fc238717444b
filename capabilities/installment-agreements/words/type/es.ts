import type { Words } from '#kernel/decision/words.ts';

/** What the tests of a type, its fee, its approval and its grant find. */
export const words = {
  'finding.balance-within-type.met': 'El saldo tasado de {value} es como máximo {limit}.',
  'finding.balance-within-type.failed':
    'El saldo tasado de {value} es más de {limit}, lo máximo que cubre este tipo.',
  'finding.balance-within-type.unknown': 'No se conoce el saldo tasado; este tipo cubre como máximo {limit}.',
  'finding.balance-within-type.not-applicable': 'Este tipo cubre cualquier cantidad.',

  'finding.balance-above-lower-type.met':
    'El saldo tasado de {value} es más de {limit}, donde empieza este tipo.',
  'finding.balance-above-lower-type.failed':
    'El saldo tasado de {value} es como máximo {limit}: le corresponde el tipo inferior.',
  'finding.balance-above-lower-type.unknown':
    'No se conoce el saldo tasado; este tipo empieza por encima de {limit}.',

  'finding.taxes-fit-type.met': 'Todos los impuestos de la solicitud son de una clase que este tipo cubre.',
  'finding.taxes-fit-type.failed':
    'La solicitud tiene una clase de impuesto que este tipo no cubre; cubre: {limit}.',
  'finding.taxes-fit-type.unknown':
    'No se sabe si todos los impuestos de la solicitud son de una clase que este tipo cubre: {limit}.',

  'finding.pays-share-each-month.met':
    '{value} al mes es como mínimo {limit}, el saldo tasado dividido entre los meses de este tipo.',
  'finding.pays-share-each-month.failed':
    '{value} al mes es menos que {limit}, el saldo tasado dividido entre los meses de este tipo.',
  'finding.pays-share-each-month.unknown':
    'No se sabe si el pago alcanza el saldo tasado dividido entre los meses de este tipo.',
  'finding.pays-share-each-month.not-applicable': 'Este tipo no pide una parte del saldo cada mes.',

  'finding.cannot-pay-in-full-by-csed.met':
    'Lo que puede pagar la persona contribuyente, {value} al mes, no paga todo antes de la CSED.',
  'finding.cannot-pay-in-full-by-csed.failed':
    'La persona contribuyente puede pagar {value} al mes, que paga todo antes de la CSED: corresponde un tipo de pago completo.',
  'finding.cannot-pay-in-full-by-csed.unknown':
    'No se sabe cuánto puede pagar cada mes la persona contribuyente.',

  'finding.some-ability-to-pay.met': 'La persona contribuyente puede pagar {value} al mes.',
  'finding.some-ability-to-pay.failed': 'La persona contribuyente no puede pagar nada cada mes.',
  'finding.some-ability-to-pay.unknown': 'No se sabe si la persona contribuyente puede pagar algo cada mes.',

  'finding.direct-debit-chosen.met': 'El pago es por débito directo.',
  'finding.direct-debit-chosen.failed': 'Este tipo necesita débito directo y se eligió otro método.',
  'finding.direct-debit-chosen.unknown':
    'No se sabe si el pago es por débito directo, que este tipo puede necesitar.',
  'finding.direct-debit-chosen.not-applicable': 'Este tipo no necesita débito directo.',

  'finding.type-without-approval.met': 'Este tipo no necesita la aprobación de la gerencia.',
  'finding.type-without-approval.failed': 'Este tipo necesita la aprobación de la gerencia del grupo.',

  'finding.one-liable-for-llc.met':
    'Solo uno responde por los impuestos de la compañía, o no se trata de una compañía.',
  'finding.one-liable-for-llc.failed':
    'Responden tanto la parte propietaria como la compañía: aprueba la gerencia del grupo.',

  'finding.individual-for-fee.met': 'La persona contribuyente es una persona física.',
  'finding.individual-for-fee.failed': 'Solo las personas físicas pagan el cargo de bajos ingresos.',

  'finding.income-within-guideline.met':
    'El ingreso bruto ajustado de {value} es como máximo {limit}, el límite de bajos ingresos de este hogar.',
  'finding.income-within-guideline.failed':
    'El ingreso bruto ajustado de {value} es más de {limit}, el límite de bajos ingresos de este hogar.',
  'finding.income-within-guideline.unknown':
    'No se sabe si el ingreso bruto ajustado está dentro del límite de bajos ingresos de este hogar.',

  'finding.reduced-fee-indicator-set.met':
    'El indicador de cargo reducido del archivo maestro es {value}, más de {limit}.',
  'finding.reduced-fee-indicator-set.failed':
    'El indicador de cargo reducido del archivo maestro es {value}; marca bajos ingresos solo por encima de {limit}.',
  'finding.reduced-fee-indicator-set.unknown':
    'No se conoce el indicador de cargo reducido del archivo maestro.',

  'finding.pays-by-direct-debit.met': 'El pago es por débito directo, lo que reduce el cargo.',
  'finding.pays-by-direct-debit.failed': 'El pago no es por débito directo, lo que reduciría el cargo.',
  'finding.pays-by-direct-debit.unknown':
    'No se sabe si el pago es por débito directo, lo que reduce el cargo.',

  'finding.deposits-current.met': 'Todos los depósitos de impuestos federales están hechos.',
  'finding.deposits-current.failed':
    'Los depósitos de impuestos federales están atrasados; no impiden que la solicitud esté pendiente, pero nada se concede antes de hacerlos.',
  'finding.deposits-current.unknown': 'No se sabe si los depósitos de impuestos federales están hechos.',
  'finding.deposits-current.not-applicable': 'No se exigen depósitos de impuestos federales.',

  'finding.estimated-payments-current.met': 'Los pagos de impuestos estimados están hechos.',
  'finding.estimated-payments-current.failed':
    'Los pagos de impuestos estimados están atrasados; no impiden que la solicitud esté pendiente, pero nada se concede antes de hacerlos.',
  'finding.estimated-payments-current.unknown':
    'No se sabe si los pagos de impuestos estimados están hechos.',
  'finding.estimated-payments-current.not-applicable': 'No se exigen pagos de impuestos estimados.',

  'finding.insolvency-agrees.met': 'Insolvencia ha contestado que el acuerdo puede concederse.',
  'finding.insolvency-agrees.failed': 'Insolvencia no ha contestado que el acuerdo pueda concederse.',
  'finding.insolvency-agrees.unknown': 'No se sabe si Insolvencia debe contestar antes.',
  'finding.insolvency-agrees.not-applicable': 'No hay una quiebra abierta.',

  'finding.pending-code-asked-first.met': 'TC 971 AC 043 se solicitó antes de la aprobación en otro día.',
  'finding.pending-code-asked-first.failed':
    'TC 971 AC 043 debe solicitarse antes de una aprobación en otro día.',
  'finding.pending-code-asked-first.not-applicable':
    'Aprobado el día de la solicitud, lleva solo TC 971 AC 063.',

  'finding.approver-did-not-prepare.met': 'Otra persona lo preparó.',
  'finding.approver-did-not-prepare.failed': 'Nadie aprueba lo que preparó.',

  'finding.approver-saw-these-terms.met': 'Estos son los términos que se revisaron.',
  'finding.approver-saw-these-terms.failed': 'Los términos han cambiado desde que se revisaron.',

  'finding.due-day-chosen.met': 'El pago vence el día {value} del mes.',
  'finding.due-day-chosen.unknown': 'Aún no se ha elegido el día del mes para el pago.',

  'finding.fee-known.met': 'El cargo es {value}.',
  'finding.fee-known.unknown': 'Aún no se conoce el cargo.',
} satisfies Words;
