import type { Words } from '#kernel/decision/words.ts';

/** What the pending decision finds. */
export const words = {
  'finding.taxpayer-made-request.met':
    'La persona contribuyente pidió el acuerdo o lo aceptó, de palabra o de otra forma.',
  'taxpayer-finding.taxpayer-made-request.met': 'Usted pidió un plan de pagos.',
  'finding.taxpayer-made-request.failed':
    'La persona contribuyente no ha pedido un acuerdo ni ha contestado: lo que otros proponen no es una solicitud.',
  'taxpayer-finding.taxpayer-made-request.failed': 'Aún no nos ha dicho que quiere este plan de pagos.',
  'finding.taxpayer-made-request.unknown':
    'No se sabe si la persona contribuyente, o alguien con autorización, pidió el acuerdo.',
  'taxpayer-finding.taxpayer-made-request.unknown': 'Aún no sabemos si usted quiere este plan de pagos.',

  'finding.taxpayer-identified.met': 'Lo que se dio identifica a la persona contribuyente.',
  'taxpayer-finding.taxpayer-identified.met': 'Sabemos quién lo pide.',
  'finding.taxpayer-identified.failed':
    'Lo que se dio corresponde a {value} contribuyentes y tiene que corresponder a uno.',
  'taxpayer-finding.taxpayer-identified.failed': 'Lo que envió no nos dice quién lo pide.',
  'finding.taxpayer-identified.unknown': 'No se sabe si lo que se dio corresponde a un solo contribuyente.',
  'taxpayer-finding.taxpayer-identified.unknown': 'Aún buscamos su expediente.',

  'finding.liability-identified.met': 'La solicitud dice qué impuestos cubre.',
  'taxpayer-finding.liability-identified.met': 'Nos dijo para qué impuestos es el plan.',
  'finding.liability-identified.failed': 'La solicitud no dice cuáles de los impuestos adeudados cubre.',
  'taxpayer-finding.liability-identified.failed': 'Aún no nos ha dicho para qué impuestos es el plan.',
  'finding.liability-identified.unknown': 'No se sabe qué impuestos cubre la solicitud.',
  'taxpayer-finding.liability-identified.unknown': 'Aún no sabemos para qué impuestos es el plan.',

  'finding.specific-payment-proposed.met': 'Se propone una cantidad para cada período: {value}.',
  'taxpayer-finding.specific-payment-proposed.met': 'Nos dijo cuánto puede pagar: {value}.',
  'finding.specific-payment-proposed.failed':
    'No se propone una sola cantidad mayor que cero para cada mes u otro período.',
  'taxpayer-finding.specific-payment-proposed.failed':
    'Aún no ha indicado una cantidad que pueda pagar cada mes.',
  'finding.specific-payment-proposed.unknown': 'No se sabe cuánto se propone para cada mes u otro período.',
  'taxpayer-finding.specific-payment-proposed.unknown': 'Aún no sabemos cuánto puede pagar cada mes.',

  'finding.required-returns-filed.met':
    'Todas las declaraciones exigidas están presentadas o dentro de una prórroga aprobada.',
  'taxpayer-finding.required-returns-filed.met': 'Tenemos todas sus declaraciones exigidas.',
  'finding.required-returns-filed.failed': 'Sin presentar y sin prórroga vigente: {value}.',
  'taxpayer-finding.required-returns-filed.failed': 'No ha llegado una declaración: {value}.',
  'finding.required-returns-filed.unknown':
    'No se sabe si todas las declaraciones exigidas están presentadas.',
  'taxpayer-finding.required-returns-filed.unknown': 'Estamos viendo si tenemos todas sus declaraciones.',

  'finding.restitution-paid-by-csed.met':
    'El pago cubre la restitución de {about} con recargos antes de su CSED.',
  'taxpayer-finding.restitution-paid-by-csed.met':
    'Su pago cubre a tiempo la restitución ordenada por el tribunal de {about}.',
  'finding.restitution-paid-by-csed.failed':
    '{value} al mes no cubre la restitución de {about} con recargos antes de su CSED.',
  'taxpayer-finding.restitution-paid-by-csed.failed':
    '{value} al mes no cubre a tiempo la restitución ordenada por el tribunal de {about}.',
  'finding.restitution-paid-by-csed.unknown':
    'No se sabe si {about} es una restitución que el pago deja sin cubrir en su CSED.',
  'taxpayer-finding.restitution-paid-by-csed.unknown':
    'Estamos viendo si {about} es una restitución ordenada por un tribunal.',
  'finding.restitution-paid-by-csed.not-applicable':
    'Ningún módulo de la solicitud proviene de una restitución.',
  'taxpayer-finding.restitution-paid-by-csed.not-applicable':
    'Ninguno de estos impuestos es una restitución ordenada por un tribunal.',

  'finding.no-other-resolution-pursued.met':
    'No se tramita otra solución para estos impuestos, o se cumplen los criterios garantizados.',
  'taxpayer-finding.no-other-resolution-pursued.met':
    'Usted no tiene otra solicitud abierta para estos impuestos.',
  'finding.no-other-resolution-pursued.failed':
    'Se tramita otra solución para estos impuestos: hay un ofrecimiento de transacción pendiente.',
  'taxpayer-finding.no-other-resolution-pursued.failed':
    'Ya tenemos su ofrecimiento para estos impuestos y podemos tramitar una solicitud a la vez.',
  'finding.no-other-resolution-pursued.unknown':
    'No se sabe si se tramita otra solución para estos impuestos.',
  'taxpayer-finding.no-other-resolution-pursued.unknown':
    'Estamos viendo si tiene otra solicitud abierta para estos impuestos.',

  'finding.not-in-bankruptcy.met': 'Ninguna quiebra lo impide.',
  'taxpayer-finding.not-in-bankruptcy.met': 'Ninguna quiebra lo impide.',
  'finding.not-in-bankruptcy.failed':
    'La persona contribuyente está en quiebra y la solicitud no cumple los criterios garantizados para impuestos posteriores a la petición.',
  'taxpayer-finding.not-in-bankruptcy.failed':
    'Usted está en quiebra. Nuestra oficina de Insolvencia trabaja ahora con sus impuestos.',
  'finding.not-in-bankruptcy.unknown': 'No se sabe si una quiebra lo impide.',
  'taxpayer-finding.not-in-bankruptcy.unknown': 'Estamos viendo si usted está en quiebra.',
  'finding.not-in-bankruptcy.not-applicable': 'La persona contribuyente no está en quiebra.',
  'taxpayer-finding.not-in-bankruptcy.not-applicable': 'Usted no está en quiebra.',

  'finding.no-offer-liabilities.met':
    'Ningún período de la solicitud está bajo un ofrecimiento de transacción, o se cumplen los criterios garantizados.',
  'taxpayer-finding.no-offer-liabilities.met':
    'Ninguno de estos impuestos es parte de un ofrecimiento de transacción.',
  'finding.no-offer-liabilities.failed':
    'Un período de la solicitud está bajo un ofrecimiento de transacción.',
  'taxpayer-finding.no-offer-liabilities.failed':
    'Uno de estos impuestos es parte de su ofrecimiento de transacción.',
  'finding.no-offer-liabilities.unknown':
    'No se sabe si un período de la solicitud está bajo un ofrecimiento de transacción.',
  'taxpayer-finding.no-offer-liabilities.unknown':
    'Estamos viendo si estos impuestos son parte de un ofrecimiento de transacción.',

  'finding.not-made-to-delay.met':
    'Ninguna gerencia ha aprobado la conclusión de que la solicitud se hizo para retrasar el cobro.',
  'taxpayer-finding.not-made-to-delay.met': 'Consideramos que su solicitud es seria.',
  'finding.not-made-to-delay.failed':
    'Una gerencia ha aprobado la conclusión de que la solicitud se hizo para retrasar el cobro.',
  'taxpayer-finding.not-made-to-delay.failed':
    'Concluimos que su solicitud solo retrasaría el pago. Puede hablar con la gerencia del grupo.',

  'finding.deposits-current-if-pyramider.met':
    'La persona contribuyente está identificada como acumuladora de deudas y ha hecho todos los depósitos.',
  'taxpayer-finding.deposits-current-if-pyramider.met': 'Sus depósitos de impuestos federales están al día.',
  'finding.deposits-current-if-pyramider.failed':
    'La persona contribuyente está identificada como acumuladora de deudas y no ha hecho todos los depósitos.',
  'taxpayer-finding.deposits-current-if-pyramider.failed':
    'No ha llegado un depósito de impuestos federales.',
  'finding.deposits-current-if-pyramider.unknown':
    'No se sabe si la persona contribuyente está identificada como acumuladora de deudas sin depósitos al día.',
  'taxpayer-finding.deposits-current-if-pyramider.unknown':
    'Estamos viendo sus depósitos de impuestos federales.',
  'finding.deposits-current-if-pyramider.not-applicable':
    'La persona contribuyente no está identificada como acumuladora de deudas: los depósitos no cuentan aquí.',
  'taxpayer-finding.deposits-current-if-pyramider.not-applicable':
    'Su solicitud no depende de los depósitos de impuestos federales.',

  'finding.trust-fund-penalty-documented.met':
    'La multa por fondos fiduciarios está tasada, admitida en el Formulario 2751, o recomendada en el Formulario 4183 con la Carta 1153 enviada.',
  'taxpayer-finding.trust-fund-penalty-documented.met': 'La multa que quiere pagar consta como suya.',
  'finding.trust-fund-penalty-documented.failed':
    'Nada documenta la multa por fondos fiduciarios: ni tasación, ni Formulario 2751 firmado, ni Formulario 4183 aprobado con la Carta 1153.',
  'taxpayer-finding.trust-fund-penalty-documented.failed':
    'Aún no consta ninguna multa como suya: lo que pague ahora es voluntario.',
  'finding.trust-fund-penalty-documented.unknown':
    'No se sabe si la multa por fondos fiduciarios está documentada.',
  'taxpayer-finding.trust-fund-penalty-documented.unknown': 'Estamos viendo si la multa consta como suya.',
  'finding.trust-fund-penalty-documented.not-applicable':
    'La solicitud no cubre ninguna multa por fondos fiduciarios.',
  'taxpayer-finding.trust-fund-penalty-documented.not-applicable':
    'Su solicitud no cubre ninguna multa por impuestos de nómina ajenos.',
} satisfies Words;
