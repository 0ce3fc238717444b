import type { Words } from '#kernel/decision/words.ts';

/** Words of the papers of a mediation: its letters, its model documents, how they are sent. */
export const documents = {
  'event.support-request.ask-for-help': 'Pedir ayuda al analista con el borrador',
  'history.support-request.ask-for-help': 'El borrador se compartió con el analista para pedir ayuda',
  'mediation.mail.draft-shared': 'Ayuda con un borrador',
  'mediation.mail.draft-shared.text':
    '{sender} pide ayuda con el borrador de la carta de denegación de la solicitud {id}.',
  'outcome.draft-help.asked': 'Se pidió ayuda',
  'outcome.draft-help.not-asked': 'No se pidió ayuda',
  'refusal.letter-must-be-printable': 'La carta tiene un signo que no se puede imprimir.',
  'refusal.letter-must-be-mailed-before':
    'Aún no se ha enviado ninguna carta de denegación, así que no hay ninguna que remitir.',
  'finding.denial-was-recommended.met': 'La conversación terminó con la recomendación de denegar.',
  'finding.denial-was-recommended.failed':
    'La conversación terminó con la recomendación de aceptar, así que la denegación no sube.',
  'finding.help-was-asked-for.met': 'La gerencia pidió ayuda con el borrador.',
  'finding.help-was-asked-for.failed': 'La gerencia no ha pedido ayuda con el borrador.',
  'finding.concurrence-mail-is-whole.met': 'El borrador y la prueba del acuerdo van adjuntos.',
  'finding.concurrence-mail-is-whole.failed': 'Falta lo que debe ir adjunto: {value}.',
  'finding.executive-is-in-line.met': 'Va a {value}, o un motivo dice por qué.',
  'finding.executive-is-in-line.failed': 'Va a {value}. Otro ejecutivo que {limit} necesita un motivo.',
  'cure.ask-for-help': 'Pida primero ayuda al analista',
  'cure.recommend-acceptance': 'Retire la denegación y recomiende aceptar',
  'cure.say-why-another-executive': 'Diga por qué va a otro ejecutivo',
  'fact.discussionOutcome': 'Resultado de la conversación',
  'fact.helpAsked': 'Ayuda pedida',
  'fact.concurrenceMailLacks': 'Falta en el correo',
  'mediation.versions': 'Versiones del borrador',
  'mediation.version': 'Borrador {draft}',
  'mediation.help-asked': 'Se pidió ayuda al analista el {day}.',
  'mediation.outstanding': 'Pendiente',
} satisfies Words;
