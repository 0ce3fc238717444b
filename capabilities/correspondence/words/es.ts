import type { Words } from '#kernel/decision/words.ts';
import { appealsLetterWords } from './appeals-letters-es.ts';
import { letterWords } from './letters-es.ts';
import { processWords } from './process-es.ts';
import { webWords } from './web-es.ts';

export const words = {
  ...letterWords,
  ...appealsLetterWords,
  ...processWords,
  ...webWords,

  'finding.e-mail-not-answered-by-e-mail.met':
    'Una propuesta que llegó por correo electrónico no se responde por ese medio.',
  'finding.e-mail-not-answered-by-e-mail.failed':
    'La propuesta llegó por correo electrónico, así que la respuesta no puede ir por ese medio.',
  'finding.e-mail-not-answered-by-e-mail.unknown':
    'No se sabe cómo llegó la propuesta, así que la respuesta no puede ir por correo electrónico.',
  'finding.e-mail-not-answered-by-e-mail.not-applicable': 'No se responde a ninguna propuesta.',
  'finding.channel-approved.met': 'Medio aprobado para comunicarse con el contribuyente: {value}.',
  'finding.channel-approved.failed':
    'Medio no aprobado para comunicarse con el contribuyente: {value}. Se aprueban {limit}.',
  'finding.letter-goes-this-way.met': 'Esta carta puede ir por este medio: {value}.',
  'finding.letter-goes-this-way.failed': 'Esta carta no puede ir por este medio: {value}. Solo por {limit}.',
  'finding.verdict-not-conveyed.met': 'El texto no comunica ningún fallo.',
  'finding.verdict-not-conveyed.failed':
    'El texto tiene palabras que comunican un fallo antes de terminar la revisión independiente: {value}.',
  'finding.verdict-not-conveyed.not-applicable': 'En este estado se puede comunicar un fallo.',
  'finding.enforcement-not-conveyed.met': 'El texto no advierte de medidas de cobro.',
  'finding.enforcement-not-conveyed.failed':
    'El texto tiene palabras que advierten de medidas de cobro: {value}.',
  'finding.enforcement-not-conveyed.not-applicable': 'En este estado se puede advertir de medidas de cobro.',
  'finding.no-e-mail-address.met': 'El texto no tiene ninguna dirección de correo electrónico.',
  'finding.no-e-mail-address.failed': 'El texto tiene una dirección de correo electrónico: {value}.',
  'finding.no-e-mail-asked-for.met': 'El texto no pide correo electrónico.',
  'finding.no-e-mail-asked-for.failed': 'El texto habla de correo electrónico: {value}.',
  'finding.no-superseded-authority.met': 'El texto no se apoya en nada que haya sido sustituido.',
  'finding.no-superseded-authority.failed': 'El texto cita lo que fue sustituido: {value}.',
  'finding.letter-says-it.met': 'La carta tiene esta parte: {about}.',
  'finding.letter-says-it.failed': 'A la carta le falta esta parte: {about}.',
  'finding.letter-says-it.not-applicable': 'Esta carta no necesita esta parte: {about}.',
  'finding.taxpayer-number-masked.met': 'Ningún número de contribuyente aparece completo.',
  'finding.taxpayer-number-masked.failed': 'Un número de contribuyente aparece completo.',
  'finding.campus-serves-state.met': 'Un centro atiende {value}.',
  'finding.campus-serves-state.failed':
    'No hay ningún centro para {value}, así que falta la dirección de pago.',
  'finding.campus-serves-state.unknown': 'No se puede leer el estado en la dirección del contribuyente.',
  'finding.campus-serves-state.not-applicable': 'Nada se paga por correo.',
  'cure.add-campus-of-state': 'Pida a la agencia que agregue a su lista el centro que atiende {names}.',
  'cure.give-address-with-state': 'Corrija la dirección: ciudad, estado en dos letras, código postal.',
  'fact.taxpayerState': 'Estado',
  'finding.confirmation-letter-set.met': 'Hay una carta fijada para este acuerdo: {value}.',
  'finding.confirmation-letter-set.failed': 'No hay ninguna carta fijada para este acuerdo: {value}.',

  'finding.employee-named-with-number.met': 'La carta nombra a quien la escribe, con un número: {value}.',
  'finding.employee-named-with-number.unknown': 'No hay número asignado a quien escribe.',
  'finding.letter-can-be-printed.met': 'La carta se puede imprimir.',
  'finding.letter-can-be-printed.failed': 'La carta no se puede imprimir: {value}.',

  'cure.set-employee-number': 'Asigne un número a quien escribe.',
  'cure.write-these-in-printable-signs': 'Escriba esto con signos que se puedan imprimir: {names}.',
  'cure.write-in-printable-signs': 'Escriba el nombre o la dirección con signos que se puedan imprimir.',
  'cure.send-another-way': 'Envíela de una de estas maneras: {names}.',
  'cure.take-out-words': 'Quite: {names}.',
  'cure.add-element': 'Agregue a la carta: {names}.',
  'cure.mask-taxpayer-number': 'Muestre solo los últimos cuatro dígitos del número.',
  'cure.set-confirmation-letter': 'Pida a la agencia que fije una carta para: {names}.',

  'fact.sendBy': 'Enviada por',
  'fact.receivedBy': 'Recibida por',
  'fact.wordsFound': 'Palabras encontradas',
  'fact.letterSaysElement': 'La carta tiene esta parte',
  'fact.fullNumberInText': 'Un número aparece completo',
  'fact.employeeNumber': 'Número de quien escribe',
  'fact.printProblems': 'Qué impide imprimir',
  'fact.agreementTypeAndMethod': 'Acuerdo y forma de pago',

  'value.sendBy.mail': 'correo postal',
  'value.sendBy.personal-delivery': 'entrega en mano',
  'value.sendBy.fax': 'fax',
  'value.sendBy.online-account': 'la cuenta en línea',
  'value.sendBy.phone': 'teléfono',
  'value.sendBy.e-mail': 'correo electrónico',
  'value.receivedBy.in-person': 'en persona',
  'value.receivedBy.phone': 'teléfono',
  'value.receivedBy.voice-mail': 'mensaje de voz',
  'value.receivedBy.mail': 'correo postal',
  'value.receivedBy.fax': 'fax',
  'value.receivedBy.e-mail': 'correo electrónico',
  'value.receivedBy.document-upload': 'carga de documentos',
  'value.receivedBy.online-agreement': 'acuerdo en línea',
  'value.receivedBy.other': 'otro medio',
  'value.receivedBy.none': 'no se responde a nada',

  'outcome.channel.may-send': 'Puede enviarse así',
  'outcome.channel.must-not-send': 'No debe enviarse así',
  'outcome.channel.needs-facts': 'Aún no se sabe cómo llegó la propuesta',
  'outcome.may-convey.may-convey': 'Puede decirse ahora',
  'outcome.may-convey.must-not-convey': 'No debe decirse ahora',
  'outcome.may-publish.may-publish': 'No pide correo electrónico',
  'outcome.may-publish.must-not-publish': 'Pide correo electrónico',
  'outcome.may-leave.may-leave': 'Puede salir',
  'outcome.may-leave.must-not-leave': 'No debe salir',
  'outcome.letter-content.complete': 'Completa',
  'outcome.letter-content.incomplete': 'Incompleta',
  'outcome.letter-number.letter-2849': 'Carta 2849',
  'outcome.letter-number.letter-2850': 'Carta 2850',
  'outcome.letter-number.letter-not-set': 'No hay ninguna carta fijada',
} satisfies Words;
