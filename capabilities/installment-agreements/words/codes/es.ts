import type { Words } from '#kernel/decision/words.ts';

/** What the tests of locator numbers and originator codes find. */
export const words = {
  'finding.initiator-code-listed.met': 'XX {value} está en la lista.',
  'finding.initiator-code-listed.failed':
    'XX {value} no está en la lista, o el número no tiene cuatro dígitos.',

  'finding.condition-code-listed.met': 'YY {value} está en la lista.',
  'finding.condition-code-listed.failed':
    'YY {value} no está en la lista, o el número no tiene cuatro dígitos.',

  'finding.initiator-code-open-to-function.met': 'Esta función puede usar el código de origen.',
  'finding.initiator-code-open-to-function.failed': 'Esta función no puede usar el código de origen {value}.',

  'finding.condition-codes-open-to-function.met': 'Esta función puede usar todos los códigos de condición.',
  'finding.condition-codes-open-to-function.failed':
    'Esta función no puede usar el código de condición {value}.',

  'finding.joint-module-for-secondary.met': 'Un módulo es conjunto: puede responder una segunda persona.',
  'finding.joint-module-for-secondary.failed':
    'Ningún módulo es conjunto: no responde ninguna segunda persona.',
  'finding.joint-module-for-secondary.unknown': 'No se sabe si un módulo es conjunto.',
  'finding.joint-module-for-secondary.not-applicable': 'No se indica que responda una segunda persona.',

  'finding.locator-number-as-computed.met': '{value} es el número que dan las condiciones.',
  'finding.locator-number-as-computed.failed': '{value} no es el número que dan las condiciones: {limit}.',
  'finding.locator-number-as-computed.unknown': 'Aún no se sabe qué número dan las condiciones.',

  'finding.originator-code-listed.met': 'El código de origen {value} está en la lista.',
  'finding.originator-code-listed.failed': 'El código de origen {value} no está en la lista.',

  'finding.originator-code-open-to-person.met': 'Una persona puede ingresar el código {value}.',
  'finding.originator-code-open-to-person.failed':
    'El código {value} lo escribe un sistema, nunca una persona.',

  'finding.originator-code-fits-agreement.met': 'El código {value} es el de esta función y este tipo.',
  'finding.originator-code-fits-agreement.failed':
    'El código {value} no es el de esta función y este tipo: {limit}.',

  'finding.agreement-code-listed.met': '{value} está en la lista.',
  'finding.agreement-code-listed.failed': '{value} no está en la lista de los acuerdos.',

  'finding.reversed-code-stands.met': 'El código que esto revierte está vigente.',
  'finding.reversed-code-stands.failed': 'El código que esto revierte no está vigente.',
  'finding.reversed-code-stands.not-applicable': 'Este código no revierte ningún otro.',

  'finding.no-second-agreement-code.met': 'Ningún código igual está vigente en el módulo.',
  'finding.no-second-agreement-code.failed': 'El mismo código ya está vigente en el módulo.',
  'finding.no-second-agreement-code.not-applicable': 'Este código no marca una solicitud ni un acuerdo.',

  'finding.fee-within-cap.met':
    'Un cargo de {value} es como máximo {limit}, lo que era el 9 de febrero de 2018.',
  'finding.fee-within-cap.failed':
    'Un cargo de {value} es más de {limit}, lo que era el 9 de febrero de 2018.',
} satisfies Words;
