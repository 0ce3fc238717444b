import type { Words } from '#kernel/decision/words.ts';

/** Equipos que cambian a prueba y la opinión legal. */
export const words = {
  'event.appeal.note-counsel-review': 'Anotar la revisión legal',
  'history.appeal.note-counsel-review': 'Se anotó la revisión legal',
  'event.appeal.assign-new-team': 'Nombrar un equipo nuevo',
  'history.appeal.assign-new-team': 'Un equipo nuevo representa a Apelaciones',
  'taxpayer-history.appeal.assign-new-team':
    'Un equipo nuevo de Apelaciones tiene su caso. Es la misma apelación: ningún plazo empieza de nuevo',
  'event.appeal.approve-way-back': 'Aprobar la devolución',
  'history.appeal.approve-way-back': 'Se aprobó devolver el caso al primer equipo',
  'event.appeal.go-back-to-team': 'Devolver al primer equipo',
  'history.appeal.go-back-to-team': 'El caso volvió al primer equipo',
  'taxpayer-history.appeal.go-back-to-team': 'Su caso volvió al equipo que lo tenía antes',
  'outcome.team-back.no-new-team': 'ningún equipo nuevo tiene la apelación',
  'outcome.team-back.approval-needed': 'una gerencia debe aprobarlo antes',
  'outcome.team-back.may-go-back': 'la apelación puede volver',
  'outcome.team-back.mediation-open': 'hay una mediación abierta',
  'finding.new-team-has-appeal.met': 'Un equipo nuevo tiene la apelación.',
  'finding.new-team-has-appeal.failed': 'Ningún equipo nuevo tiene la apelación.',
  'finding.mediation-is-over.met': 'No hay mediación abierta.',
  'finding.mediation-is-over.failed': 'La mediación aún no ha terminado.',
  'finding.way-back-approved.met': 'La gerencia del equipo nuevo lo aprobó.',
  'finding.way-back-approved.failed':
    'La gerencia del equipo nuevo no lo ha aprobado: el equipo nuevo cierra después de la mediación.',
  'finding.counsel-opinion-on-file.met': 'Está la opinión legal, o el monto no la necesita.',
  'finding.counsel-opinion-on-file.failed':
    'Quedan sin pagar {value}: desde {limit} un compromiso necesita la opinión legal, con o sin mediación.',
  'finding.counsel-opinion-on-file.unknown':
    'Nadie ha dicho cuánto queda sin pagar: desde {limit} un compromiso necesita la opinión legal.',
  'cure.note-counsel-review': 'Anote el monto sin pagar',
  'cure.obtain-counsel-opinion': 'Obtenga la opinión legal y anote su día',
  'cure.leave-with-team': 'Deje la apelación con su equipo',
  'cure.ask-team-manager': 'Pida la aprobación a la gerencia del equipo nuevo',
  'fact.unpaidAssessed': 'Monto sin pagar del compromiso',
  'fact.hasNewTeam': 'Un equipo nuevo tiene la apelación',
  'fact.wayBackApproved': 'Aprobado por la gerencia',
  'refusal.opinion-day-must-not-be-in-the-future': 'Indique el día de la opinión, que no sea futuro.',
  'appeal-step.unpaid': 'Impuesto, multas e intereses sin pagar que la oferta compromete',
  'appeal-step.unpaid-hint': 'En dólares. Déjelo vacío si aún no se sabe.',
  'appeal-step.opinion-day': 'Día de la opinión legal',
  'appeal-step.opinion-day-hint': 'Déjelo vacío si aún no la hay.',
  'appeal.new-team': 'Equipo nuevo desde',
  'appeal.new-team-same': 'La misma apelación: número, recepción y plazos no cambian.',
} satisfies Words;
