import type { Words } from '#kernel/decision/words.ts';

/** What the letters of Appeals say. */
export const appealsLetterWords = {
  'letter.own-wording': 'redactada por este sistema',

  'letter.appeal-acknowledgement.title': 'Apelaciones tiene su caso',
  'letter.appeal-acknowledgement.state': 'Recibimos su apelación el {day}.',
  'letter.appeal-acknowledgement.opening':
    'La Oficina Independiente de Apelaciones mira su caso de nuevo. No tomamos parte en la decisión que usted apela.',
  'letter.appeal-acknowledgement.appealed': 'Lo que usted apela',
  'letter.appeal-acknowledgement.conference': 'Lo que sigue',
  'letter.appeal-acknowledgement.conference.what':
    'Le llamamos para fijar una conferencia. Puede ser por teléfono, por video, en persona o por escrito.',
  'letter.appeal-acknowledgement.conference.prepare':
    'Tenga listo lo que apoya su posición. Puede traer a alguien que le represente.',
  'letter.appeal-acknowledgement.mediation': 'Si no llegamos a un acuerdo',
  'letter.appeal-acknowledgement.mediation.what':
    'Entonces puede pedir mediación. Quien media ayuda a ambas partes a llegar a un acuerdo y no decide nada.',
  'letter.appeal-acknowledgement.mediation.how':
    'La mediación se pide por escrito, mientras Apelaciones tiene su caso. La publicación adjunta explica más.',
  'letter.appeal-acknowledgement.enclosed': 'Adjunto',

  'letter.mediation-denial.title': 'No aceptamos la mediación',
  'letter.mediation-denial.state': 'Su solicitud de mediación del {day} se deniega.',
  'letter.mediation-denial.draft': 'Borrador {draft}. Sin firmar y sin enviar.',
  'letter.mediation-denial.opening':
    'El {day} recibimos su solicitud escrita de mediación. La miramos, y también dos autoridades superiores.',
  'letter.mediation-denial.reasons': 'Por qué',
  'letter.mediation-denial.reason': '{issue}: {told}',
  'letter.mediation-denial.next': 'Lo que sigue',
  'letter.mediation-denial.next.appeal':
    'Su apelación continúa. Ahora la terminamos, y usted recibe nuestra decisión por escrito.',
  'letter.mediation-denial.next.ask': 'Si tiene preguntas sobre esta carta, llámenos.',
  'letter.mediation-denial.signed': 'Firmada el {day}',
  'letter.mediation-denial.signed.office': 'Gerencia del equipo de Apelaciones',

  'letter.mediation-packet.title': 'Documentos para su mediación',
  'letter.mediation-packet.state': 'Fírmelos y devuélvalos hasta el {day}.',
  'letter.mediation-packet.opening':
    'Gracias por la llamada de conferencia. Estos documentos recogen lo que se acordó.',
  'letter.mediation-packet.answer-by': 'Responda hasta el',
  'letter.mediation-packet.papers': 'Lo que acompaña esta carta',
  'letter.mediation-packet.paper.agreement-to-mediate':
    'Acuerdo de Mediación. Apelaciones ya lo firmó. Fírmelo y devuélvalo.',
  'letter.mediation-packet.paper.consent-to-disclose':
    'Consentimiento para Divulgar Información Tributaria. Fírmelo y devuélvalo.',
  'letter.mediation-packet.paper.participants-list':
    'Lista de Participantes de la Mediación. Mire si su lado está completo.',
  'letter.mediation-packet.otherwise': 'Si no los tenemos hasta el {day}',
  'letter.mediation-packet.otherwise.withdraw':
    'Apelaciones puede entonces retirarse de la mediación. Si necesita ayuda con los documentos, llame antes de ese día.',
  'letter.mediation-packet.answer': 'Cómo responder',
  'letter.mediation-packet.answer.how':
    'Envíe los documentos firmados por fax al {fax}, o llame al {telephone}. O escriba a:',
} satisfies Words;
