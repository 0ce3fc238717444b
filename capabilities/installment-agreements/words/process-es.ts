import type { Words } from '#kernel/decision/words.ts';

/** The steps of requests and agreements: states, buttons, what happened, deadlines and refusals. */
export const words = {
  'state.agreement-request.received': 'Faltan datos',
  'taxpayer-state.agreement-request.received': 'Recibimos su solicitud. Nos falta un dato',
  'state.agreement-request.perfecting': 'Faltan elementos',
  'taxpayer-state.agreement-request.perfecting': 'Aún no está pendiente: necesitamos algo más de usted',
  'state.agreement-request.pending': 'Pendiente',
  'taxpayer-state.agreement-request.pending': 'Pendiente: la estamos evaluando',
  'state.agreement-request.approval': 'En espera de aprobación',
  'taxpayer-state.agreement-request.approval': 'En espera de la aprobación de la gerencia',
  'state.agreement-request.approved': 'Aprobada',
  'taxpayer-state.agreement-request.approved': 'Aceptada',
  'state.agreement-request.withdrawn': 'Retirada',
  'taxpayer-state.agreement-request.withdrawn': 'Usted la retiró',
  'state.agreement-request.not-processable': 'No se puede tramitar',
  'taxpayer-state.agreement-request.not-processable': 'No podemos tramitarla ahora',

  'event.agreement-request.receive-proposal': 'Registrar propuesta',
  'event.agreement-request.supply-facts': 'Agregar datos',
  'event.agreement-request.request-pending-code': 'Pedir TC 971 AC 043',
  'event.agreement-request.record-agreement': 'Registrar acuerdo',
  'event.agreement-request.send-for-approval': 'Enviar para aprobación',
  'event.agreement-request.approve': 'Aprobar acuerdo',
  'event.agreement-request.send-back': 'Devolver condiciones',
  'event.agreement-request.withdraw-request': 'Registrar retiro',

  'history.agreement-request.receive-proposal': 'Se registró la propuesta',
  'taxpayer-history.agreement-request.receive-proposal': 'Usted pidió un plan de pagos',
  'history.agreement-request.supply-facts': 'Se agregaron datos y se evaluó de nuevo',
  'taxpayer-history.agreement-request.supply-facts': 'Agregamos a su solicitud lo que nos dijo',
  'history.agreement-request.request-pending-code': 'Se pidió TC 971 AC 043',
  'taxpayer-history.agreement-request.request-pending-code':
    'Anotamos su solicitud en su cuenta de impuestos',
  'history.agreement-request.record-agreement': 'Se registró el acuerdo',
  'taxpayer-history.agreement-request.record-agreement': 'Aceptamos su plan de pagos',
  'history.agreement-request.send-for-approval': 'Se envió para aprobación',
  'taxpayer-history.agreement-request.send-for-approval':
    'Pedimos a la gerencia que apruebe su plan de pagos',
  'history.agreement-request.approve': 'Se aprobó el acuerdo',
  'taxpayer-history.agreement-request.approve': 'La gerencia aprobó su plan de pagos',
  'history.agreement-request.send-back': 'Se devolvieron las condiciones',
  'taxpayer-history.agreement-request.send-back':
    'Su solicitud está de nuevo con nosotros para revisarla otra vez. Sigue pendiente',
  'history.agreement-request.withdraw-request': 'El contribuyente retiró la solicitud',
  'taxpayer-history.agreement-request.withdraw-request': 'Usted retiró su solicitud',

  'state.agreement.in-effect': 'Vigente',
  'taxpayer-state.agreement.in-effect': 'Su plan está activo',
  'event.agreement.begin-agreement': 'Iniciar acuerdo',
  'history.agreement.begin-agreement': 'Acuerdo aprobado',
  'taxpayer-history.agreement.begin-agreement': 'Preparamos su plan de pagos',

  'deadline.identify-pending': 'Pedir TC 971 AC 043',
  'deadline.supply-missing-parts': 'Lo que falta del contribuyente',
  'taxpayer-deadline.supply-missing-parts': 'Envíenos lo que falta',

  'refusal.received-at-must-not-be-in-the-future':
    'Indique un momento de recepción que no esté en el futuro.',
  'refusal.supplied-at-must-not-be-in-the-future': 'Indique un momento de llegada que no esté en el futuro.',
  'refusal.supplied-at-must-not-precede-what-is-there':
    'Indique un momento que no sea anterior a la llegada de la última parte de la solicitud.',
  'refusal.module-must-be-owed-by-taxpayer': 'Indique módulos que deba este contribuyente.',

  'finding.agreement-covers-modules.met': 'El acuerdo cubre un saldo adeudado.',
  'finding.agreement-covers-modules.failed': 'El acuerdo no cubre ningún saldo adeudado.',
  'fact.modulesCovered': 'Módulos cubiertos',
  'finding.active-code-alone-on-first-day.met':
    'No se pidió TC 971 AC 043, así que una aprobación en este día lleva solo AC 063.',
  'finding.active-code-alone-on-first-day.failed':
    'Hoy se pidió TC 971 AC 043. Un mismo día no lleva los dos códigos.',
  'finding.active-code-alone-on-first-day.not-applicable': 'La solicitud quedó completa antes de hoy.',
  'cure.approve-on-later-day': 'Apruebe otro día.',
  'finding.agreement-not-input-at-once.met': 'El acuerdo no se ingresa el día de la solicitud.',
  'finding.agreement-not-input-at-once.failed':
    'El acuerdo puede ingresarse hoy, así que lleva AC 063 de inmediato y ningún AC 043.',
  'finding.agreement-not-input-at-once.not-applicable': 'El día de la solicitud ya pasó.',
  'cure.record-agreement-today': 'Registre el acuerdo hoy.',
  'fact.agreementReadyToday': 'Acuerdo listo para ingresarse hoy',
  'outcome.code-request.may-be-asked': 'Puede pedirse TC 971 AC 043',
  'outcome.code-request.may-not-be-asked': 'No puede pedirse TC 971 AC 043',
} satisfies Words;
