import type { Words } from '#kernel/decision/words.ts';

/** What the decision about TC 971 AC 043 finds. */
export const words = {
  'finding.request-covers-other-taxes.met':
    '{about}: la solicitud cubre también otros impuestos y este módulo lleva el código con los demás.',
  'finding.request-covers-other-taxes.failed':
    '{about}: una solicitud que solo cubre pagos de responsabilidad compartida no necesita identificarse.',
  'finding.request-covers-other-taxes.not-applicable': '{about} no es un pago de responsabilidad compartida.',

  'finding.request-is-pending.met': '{about}: la solicitud está pendiente.',
  'finding.request-is-pending.failed':
    '{about}: la solicitud no está pendiente y el código no puede ingresarse.',
  'finding.request-is-pending.unknown': '{about}: no se sabe si la solicitud está pendiente.',

  'finding.approved-on-another-day.met': '{about}: el acuerdo no se aprobó el día de la solicitud.',
  'finding.approved-on-another-day.failed':
    '{about}: aprobado el {value}, día de la solicitud; lleva TC 971 AC 063 en su lugar.',
  'finding.approved-on-another-day.not-applicable': '{about}: no se ha aprobado ningún acuerdo.',

  'finding.module-not-in-litigation.met': '{about} no está en litigio.',
  'finding.module-not-in-litigation.failed':
    '{about} está en el estado {value}, litigio, y no lleva código pendiente.',
  'finding.module-not-in-litigation.unknown': 'No se conoce el estado de {about}.',

  'finding.no-standing-pending-code.met': '{about} no tiene un código pendiente vigente.',
  'finding.no-standing-pending-code.failed': '{about} ya tiene un TC 971 AC 043 que nada ha revertido.',
} satisfies Words;
