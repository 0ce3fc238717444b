import type { Words } from '#kernel/decision/words.ts';

/** Cuál de las tres direcciones contesta, y qué lo muestra. */
export const executives: Words = {
  'finding.executive-was-asked.met': 'El paquete fue a esta dirección.',
  'finding.executive-was-asked.failed': 'El paquete fue a {limit}, no a {value}.',
  'finding.executive-was-asked.unknown': 'No se sabe en qué cargo se contesta.',
  'finding.executive-was-asked.not-applicable': 'Ningún paquete fue a una de las direcciones.',
  'finding.position-is-held.met': 'Quien contesta tiene este cargo.',
  'finding.position-is-held.failed': 'Quien contesta tiene otro cargo: {value}, no {limit}.',
  'finding.position-is-held.unknown': 'Nadie ha registrado qué cargo tiene esta persona.',
  'finding.position-is-held.not-applicable': 'Alguien está en funciones en este cargo.',
  'cure.ask-executive-in-line':
    'Déjelo a la dirección que tiene el paquete, o envíe el paquete a esta y diga por qué',
  'cure.name-delegation': 'Conteste en su propio cargo, o diga los días en que está en funciones en este',
  'fact.heldPosition': 'Cargo registrado',
  'value.executivePosition.director-examination-appeals': 'Dirección de Apelaciones de Exámenes',
  'value.executivePosition.director-specialized-examination-programs':
    'Dirección de Programas de Exámenes Especializados',
  'value.executivePosition.director-collection-appeals': 'Dirección de Apelaciones de Cobro',
  'value.heldPosition.director-examination-appeals': 'Dirección de Apelaciones de Exámenes',
  'value.heldPosition.director-specialized-examination-programs':
    'Dirección de Programas de Exámenes Especializados',
  'value.heldPosition.director-collection-appeals': 'Dirección de Apelaciones de Cobro',
  'outcome.executive-answer.may-answer': 'contesta esta dirección',
  'outcome.executive-answer.may-not-answer': 'contesta otra dirección',
  'outcome.executive-answer.needs-facts': 'faltan datos',
  'mediation-field.executiveId': 'Quién dio el acuerdo',
  'mediation-hint.executiveId': 'Solo si usted lo registra por esa persona, con lo que lo muestra.',
};
