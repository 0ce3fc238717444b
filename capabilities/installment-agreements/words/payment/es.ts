import type { Words } from '#kernel/decision/words.ts';

/** What the guaranteed criteria and the tests of a payment find. */
export const words = {
  'finding.guaranteed-income-tax-only.met':
    'La solicitud cubre solo impuestos individuales sobre los ingresos.',
  'taxpayer-finding.guaranteed-income-tax-only.met': 'El plan es solo para impuestos sobre los ingresos.',
  'finding.guaranteed-income-tax-only.failed':
    'El tipo garantizado cubre solo impuestos individuales sobre los ingresos y la solicitud también tiene: {value}.',
  'taxpayer-finding.guaranteed-income-tax-only.failed':
    'Un plan garantizado es solo para impuestos sobre los ingresos y el suyo también tiene: {value}.',

  'finding.guaranteed-tax-within-max.met':
    'El impuesto sobre los ingresos sin multas ni intereses es {value}, como máximo {limit}.',
  'taxpayer-finding.guaranteed-tax-within-max.met':
    'Usted debe {value} de impuestos sobre los ingresos, como máximo {limit}.',
  'finding.guaranteed-tax-within-max.failed':
    'El impuesto sobre los ingresos sin multas ni intereses es {value}, más de {limit}, lo máximo que cubre un acuerdo garantizado.',
  'taxpayer-finding.guaranteed-tax-within-max.failed':
    'Usted debe {value} de impuestos sobre los ingresos, más de {limit}, lo máximo que cubre un plan garantizado.',
  'finding.guaranteed-tax-within-max.unknown':
    'No se sabe cuánto impuesto sobre los ingresos se debe sin multas ni intereses; puede ser como máximo {limit}.',
  'taxpayer-finding.guaranteed-tax-within-max.unknown':
    'Aún no sabemos cuánto impuesto sobre los ingresos debe sin multas ni intereses.',

  'finding.past-five-years-filed.met':
    'Se presentaron todas las declaraciones de ingresos de los cinco años anteriores.',
  'taxpayer-finding.past-five-years-filed.met':
    'Tenemos todas sus declaraciones de ingresos de los cinco años anteriores.',
  'finding.past-five-years-filed.failed':
    'Declaraciones de ingresos de los cinco años anteriores sin presentar: {value}.',
  'taxpayer-finding.past-five-years-filed.failed':
    'No han llegado declaraciones de ingresos de los cinco años anteriores: {value}.',
  'finding.past-five-years-filed.unknown':
    'No se sabe si se presentaron todas las declaraciones de ingresos de los cinco años anteriores.',
  'taxpayer-finding.past-five-years-filed.unknown':
    'Estamos viendo sus declaraciones de ingresos de los cinco años anteriores.',

  'finding.past-five-years-paid.met': 'Se pagó todo el impuesto declarado de los cinco años anteriores.',
  'taxpayer-finding.past-five-years-paid.met':
    'Su impuesto sobre los ingresos de los cinco años anteriores está pagado.',
  'finding.past-five-years-paid.failed':
    'Impuesto sobre los ingresos de los cinco años anteriores sin pagar: {value}.',
  'taxpayer-finding.past-five-years-paid.failed':
    'No se ha pagado impuesto sobre los ingresos de los cinco años anteriores: {value}.',
  'finding.past-five-years-paid.unknown':
    'No se sabe si se pagó todo el impuesto sobre los ingresos de los cinco años anteriores.',
  'taxpayer-finding.past-five-years-paid.unknown':
    'Estamos viendo si su impuesto de los cinco años anteriores está pagado.',

  'finding.past-five-years-without-agreement.met':
    'No se celebró ningún acuerdo a plazos por impuestos sobre los ingresos en los cinco años anteriores ni después.',
  'taxpayer-finding.past-five-years-without-agreement.met':
    'No ha tenido un plan de pagos por impuestos sobre los ingresos en los cinco años anteriores.',
  'finding.past-five-years-without-agreement.failed':
    'Se celebró un acuerdo a plazos por impuestos sobre los ingresos en los cinco años anteriores o después.',
  'taxpayer-finding.past-five-years-without-agreement.failed':
    'Ha tenido un plan de pagos por impuestos sobre los ingresos en los cinco años anteriores o después.',
  'finding.past-five-years-without-agreement.unknown':
    'No se sabe si hubo un acuerdo a plazos por impuestos sobre los ingresos en los cinco años anteriores o después.',
  'taxpayer-finding.past-five-years-without-agreement.unknown':
    'Estamos viendo si ha tenido antes un plan de pagos.',

  'finding.unable-to-pay-in-full.not-applicable':
    'No importa si se podría pagar todo: una solicitud que cumple los criterios se concede igual.',
  'taxpayer-finding.unable-to-pay-in-full.not-applicable':
    'No importa si usted podría pagar todo de una vez.',

  'finding.pays-in-months-allowed.met':
    '{value} al mes es como mínimo {limit}, lo menos que paga todo con recargos en los meses que este tipo permite.',
  'taxpayer-finding.pays-in-months-allowed.met':
    'Su pago de {value} cubre todo en el plazo que permite este plan.',
  'finding.pays-in-months-allowed.failed':
    '{value} al mes es menos que {limit}, lo menos que paga todo con recargos en los meses que este tipo permite.',
  'taxpayer-finding.pays-in-months-allowed.failed':
    'Su pago de {value} es menor que {limit}, lo mínimo que paga todo en el plazo que permite este plan.',
  'finding.pays-in-months-allowed.unknown':
    'No se sabe si el pago cubre todo con recargos en los meses que este tipo permite.',
  'taxpayer-finding.pays-in-months-allowed.unknown':
    'Aún no sabemos si su pago cubre todo en el plazo que permite este plan.',
  'finding.pays-in-months-allowed.not-applicable': 'Este tipo no tiene un número de meses.',

  'finding.pays-in-full-by-csed.met':
    '{value} al mes es como mínimo {limit}, lo menos que paga cada módulo con recargos antes de su CSED.',
  'taxpayer-finding.pays-in-full-by-csed.met':
    'Su pago de {value} cubre estos impuestos en el plazo que permite la ley.',
  'finding.pays-in-full-by-csed.failed':
    '{value} al mes es menos que {limit}, lo menos que paga cada módulo con recargos antes de su CSED.',
  'taxpayer-finding.pays-in-full-by-csed.failed':
    'Su pago de {value} es menor que {limit}, lo mínimo que paga estos impuestos en el plazo que permite la ley.',
  'finding.pays-in-full-by-csed.unknown':
    'No se sabe si el pago cubre cada módulo con recargos antes de su CSED.',
  'taxpayer-finding.pays-in-full-by-csed.unknown':
    'Aún no sabemos si su pago cubre estos impuestos en el plazo que permite la ley.',

  'finding.some-payment-in-time.failed':
    'Ningún pago cubre estos módulos a tiempo: queda muy poco tiempo antes de una CSED.',
  'taxpayer-finding.some-payment-in-time.failed':
    'Queda muy poco tiempo para pagar todos estos impuestos con un plan.',

  'finding.agrees-to-comply.met':
    'La persona contribuyente acepta declarar y pagar a tiempo mientras el acuerdo esté vigente.',
  'taxpayer-finding.agrees-to-comply.met': 'Usted acepta declarar y pagar a tiempo durante el plan.',
  'finding.agrees-to-comply.failed':
    'La persona contribuyente no acepta declarar y pagar a tiempo mientras el acuerdo esté vigente.',
  'taxpayer-finding.agrees-to-comply.failed':
    'Usted no ha aceptado declarar y pagar a tiempo durante el plan.',
  'finding.agrees-to-comply.unknown':
    'No se sabe si la persona contribuyente acepta declarar y pagar a tiempo mientras el acuerdo esté vigente.',
  'taxpayer-finding.agrees-to-comply.unknown':
    'Aún no sabemos si acepta declarar y pagar a tiempo durante el plan.',
} satisfies Words;
