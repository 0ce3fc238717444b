import type { Words } from '#kernel/decision/words.ts';

/** What the rules of appeals say: findings, cures and facts. */
export const words = {
  'finding.appealable-act-named.met': '{about}: indica algo que se puede apelar.',
  'finding.appealable-act-named.failed': '{about}: no indica nada que se pueda apelar.',
  'finding.appealable-act-named.unknown': '{about}: qué acto se apela depende de un día que no se conoce.',
  'finding.matters-of-one-kind.met': 'Los asuntos son de una sola clase.',
  'finding.matters-of-one-kind.failed': 'Los asuntos son de varias clases: {value}.',
  'finding.appealed-in-time.met': '{about}: presentada el {value}, a más tardar el {limit}.',
  'finding.appealed-in-time.failed': '{about}: presentada el {value}, después del {limit}.',
  'finding.appealed-in-time.unknown': '{about}: no está decidido si llegó a tiempo, antes del {limit}.',
  'finding.appealed-in-time.not-applicable': '{about}: aquí no hay un último día.',
  'finding.support-requests-closed.met': 'No hay ninguna solicitud de mediación abierta.',
  'finding.support-requests-closed.failed': 'Todavía hay una solicitud de mediación abierta.',
  'finding.letter-of-kind.met': 'La Carta {value} es la de esta clase de apelación.',
  'finding.letter-of-kind.failed': 'La Carta {value} no es la de esta clase de apelación; es la {limit}.',
  'finding.publication-enclosed.met': 'La Publicación 4167 va adjunta, o consta por qué no.',
  'finding.publication-enclosed.failed': 'La Publicación 4167 no va adjunta y no consta por qué.',
  'finding.publication-enclosed.not-applicable': 'Esta clase de apelación no pide ninguna publicación.',
  'cure.name-appealable-act': 'Indique el rechazo, el fin o el cambio que se apela',
  'cure.find-act-day': 'Averigüe el día del acto',
  'cure.appeal-each-kind-apart': 'Registre una apelación por cada clase y relaciónelas',
  'cure.confirm-postmark': 'Averigüe el matasellos: a tiempo si es del {to} o antes',
  'cure.ask-what-else-is-open':
    'Pregunte qué más queda: una solicitud nueva, el programa de apelaciones de cobro',
  'cure.let-appeals-decide':
    'Envíela: decide Apelaciones, porque este último día, {to}, no se leyó en su fuente',
  'cure.close-support-request': 'Cierre la solicitud de mediación, lo que escribe MO',
  'cure.take-letter-of-kind': 'Use la Carta {names}',
  'cure.enclose-publication-or-say-why': 'Adjunte la Publicación 4167 o diga por qué no va con la carta',
  'fact.actsNamed': 'Lo que se hizo',
  'fact.kindsOfMatters': 'Clases de los asuntos',
  'fact.appealFiledDay': 'Día en que se presentó la apelación',
  'fact.actDay': 'Día del acto',
  'fact.openSupportRequests': 'Solicitudes de mediación abiertas',
  'fact.acknowledgementLetter': 'Carta',
  'fact.enclosures': 'Adjuntos',
} satisfies Words;
