import type { Words } from '#kernel/decision/words.ts';

/** Los derechos de los contribuyentes, en nuestras propias palabras, y su reconocimiento. */
export const rightsWords = {
  'right-group.service': 'Información y servicio',
  'right-group.amount': 'La cantidad correcta, y un final',
  'right-group.objection': 'Objeción',
  'right-group.privacy': 'Privacidad',
  'right-group.fairness': 'Ayuda y justicia',
  'right.be-informed': 'A estar informado',
  'right-text.be-informed': 'A saber qué pide la ley y por qué la agencia decide como decide.',
  'right.quality-service': 'A un servicio de calidad',
  'right-text.quality-service': 'A una ayuda rápida y cortés, en palabras que se entiendan.',
  'right.pay-no-more': 'A no pagar más impuesto que el correcto',
  'right-text.pay-no-more': 'A deber solo lo que dice la ley, y a que los pagos se apliquen bien.',
  'right.challenge': 'A cuestionar la posición de la agencia y a que se le escuche',
  'right-text.challenge': 'A objetar, enviar pruebas y recibir respuesta si las pruebas no convencen.',
  'right.appeal': 'A apelar una decisión en un foro independiente',
  'right-text.appeal': 'A una apelación administrativa justa y, en general, a acudir a los tribunales.',
  'right.finality': 'A la finalidad',
  'right-text.finality': 'A saber hasta cuándo se puede objetar y hasta cuándo se puede cobrar.',
  'right.privacy': 'A la privacidad',
  'right-text.privacy': 'A una investigación que no invada más de lo necesario y respete el debido proceso.',
  'right.confidentiality': 'A la confidencialidad',
  'right-text.confidentiality':
    'A que se guarde lo que cuenta, salvo que la ley o su permiso digan otra cosa.',
  'right.retain-representation': 'A tener representación',
  'right-text.retain-representation': 'A que le represente la persona que elija, o una clínica.',
  'right.fair-and-just': 'A un sistema tributario justo',
  'right-text.fair-and-just':
    'A que se tomen en cuenta las circunstancias, y a la ayuda del Servicio del Defensor del Contribuyente.',

  'rights.title': 'Los derechos de los contribuyentes',
  'rights.in-case': 'Los diez derechos del contribuyente',
  'rights.more': 'Lo que la agencia dice al público sobre estos derechos',
  'rights.state-held':
    'Lea los diez derechos y reconózcalos. Hasta entonces, todos los casos están cerrados para usted.',
  'rights.state-expired':
    'Su reconocimiento valió hasta el {day}. Reconózcalos de nuevo; hasta entonces no puede abrir casos.',
  'rights.state-open': 'Usted los reconoció el {day}. Eso vale hasta el {last}.',
  'rights.state-none': 'Todas las personas que trabajan en casos los conocen y los respetan.',
  'rights.acknowledge': 'Conozco estos derechos y los respeto',
  'rights.go-on': 'Seguir a donde iba',
  'refusal.rights-must-be-acknowledged':
    'Reconozca primero los derechos de los contribuyentes. Hasta entonces no puede abrir casos.',
  'finding.rights-acknowledged.met': 'Los derechos de los contribuyentes fueron reconocidos.',
  'finding.rights-acknowledged.failed': 'Los derechos de los contribuyentes no han sido reconocidos.',
  'finding.rights-acknowledgement-counts.met': 'El reconocimiento vale hasta el {value}.',
  'finding.rights-acknowledgement-counts.failed': 'El reconocimiento valió solo hasta el {value}.',
  'finding.rights-acknowledgement-counts.not-applicable': 'No hay reconocimiento que pueda vencer.',
  'fact.rightsAcknowledgementLastDay': 'El reconocimiento de los derechos vale hasta',
  'cure.acknowledge-rights': 'Lea los diez derechos y reconózcalos.',
} satisfies Words;
