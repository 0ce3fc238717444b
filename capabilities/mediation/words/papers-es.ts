import type { Words } from '#kernel/decision/words.ts';

/** What the model documents of a mediation say. */
export const papers = {
  'paper.draft': 'Borrador {draft}. Sin firmar.',
  'paper.signed-for-appeals': 'Firmado por Apelaciones: {name}, el {day}.',
  'paper.document': 'Documento',
  'paper.day': 'Fecha',
  'paper.office-name': 'Oficina Independiente de Apelaciones',
  'paper.reporting-duty':
    'Los empleados federales que conozcan una violación de las leyes tributarias deben denunciarla por escrito (26 U.S.C. §\u00a07214(a)(8)). Este acuerdo no cambia nada de eso.',

  'paper.agreement-to-mediate.name': 'Acuerdo de Mediación',
  'paper.agreement-to-mediate.title.offer-in-compromise': 'Acuerdo de Mediación: Ofrecimiento de Transacción',
  'paper.agreement-to-mediate.title.trust-fund-recovery-penalty':
    'Acuerdo de Mediación: Multa por Recuperación del Fondo Fiduciario',
  'paper.agreement-to-mediate.opening':
    '{name} y la {office} acuerdan buscar un arreglo sobre estos asuntos con la ayuda de quien media.',
  'paper.agreement-to-mediate.issues': 'Asuntos',
  'paper.agreement-to-mediate.issues.offer-in-compromise':
    'La mediación trata de estas partes del ofrecimiento, y de ninguna otra:',
  'paper.agreement-to-mediate.issues.trust-fund-recovery-penalty':
    'La mediación trata de estas preguntas sobre la multa, y de ninguna otra:',
  'paper.agreement-to-mediate.session': 'Sesión',
  'paper.agreement-to-mediate.session.when':
    'La sesión es dentro de {days} días desde la última firma. Días que convienen a ambas partes:',
  'paper.agreement-to-mediate.mediator': 'Quien media',
  'paper.agreement-to-mediate.mediator.what':
    'Quien media ayuda a ambas partes a llegar a un acuerdo, no favorece a ninguna y no decide nada.',
  'paper.agreement-to-mediate.authority': 'Participantes',
  'paper.agreement-to-mediate.authority.what':
    'Cada parte trae a alguien que pueda decidir. La Lista de Participantes nombra a todos.',
  'paper.agreement-to-mediate.confidential': 'Lo que se dice queda en la mediación',
  'paper.agreement-to-mediate.confidential.what':
    'Nadie que participe cuenta a otros lo que se dijo, salvo lo que la ley permita. Lo que se entrega a quien media se entrega a la vez a la otra parte.',
  'paper.agreement-to-mediate.withdrawal': 'Retiro',
  'paper.agreement-to-mediate.withdrawal.what':
    'Cada parte puede retirarse antes de un arreglo, con aviso escrito a la otra parte y a quien media.',
  'paper.agreement-to-mediate.settlement': 'Arreglo',
  'paper.agreement-to-mediate.settlement.what':
    'Un arreglo se pone por escrito y sigue los trámites usuales de Apelaciones. Sin arreglo, la apelación continúa.',
  'paper.agreement-to-mediate.reporting': 'Deber de denunciar',
  'paper.agreement-to-mediate.signature.taxpayer': '{name} o representante',
  'paper.agreement-to-mediate.signature.appeals': 'Por Apelaciones: gerencia del equipo',

  'paper.consent-to-disclose.name': 'Consentimiento para Divulgar Información Tributaria',
  'paper.consent-to-disclose.title': 'Consentimiento para Divulgar Información Tributaria',
  'paper.consent-to-disclose.opening':
    'Yo, {name}, permito que la agencia divulgue mi información tributaria para esta mediación, en lo necesario.',
  'paper.consent-to-disclose.to': 'A quién',
  'paper.consent-to-disclose.about': 'Sobre qué',
  'paper.consent-to-disclose.until': 'Hasta cuándo',
  'paper.consent-to-disclose.until.what':
    'Hasta el fin de la mediación. Puedo retirar este consentimiento por escrito en cualquier momento.',
  'paper.consent-to-disclose.signature': '{name}',

  'paper.participants-list.name': 'Lista de Participantes de la Mediación',
  'paper.participants-list.title': 'Lista de Participantes de la Mediación',
  'paper.participants-list.opening':
    'Quienes participan en la sesión. A quien se añada se le nombra a todos.',
  'paper.participants-list.side.appeals': 'Por Apelaciones',
  'paper.participants-list.side.taxpayer': 'Por el contribuyente',
  'paper.participants-list.side.mediator': 'Quien media',
  'paper.participants-list.decides': '{name}, {capacity}, puede decidir',
  'paper.participants-list.takes-part': '{name}, {capacity}',
  'paper.participants-list.nobody': 'Aún sin nombrar',
  'paper.participants-list.no-decider': 'Nadie de esta parte está marcado como capaz de decidir.',

  'paper.mediators-report.name': 'Informe de Mediación',
  'paper.mediators-report.title.offer-in-compromise': 'Informe de Mediación: Ofrecimiento de Transacción',
  'paper.mediators-report.title.trust-fund-recovery-penalty':
    'Informe de Mediación: Multa por Recuperación del Fondo Fiduciario',
  'paper.mediators-report.opening':
    'La sesión terminó el {day}. Este informe dice qué resultó de cada asunto, y nada de lo que se dijo.',
  'paper.mediators-report.result.mediated-agreed': 'Acuerdo en todos los asuntos.',
  'paper.mediators-report.result.mediated-partially-agreed': 'Acuerdo en algunos asuntos.',
  'paper.mediators-report.result.mediated-unagreed': 'Sin acuerdo.',
  'paper.mediators-report.result.unknown': 'No se sabe qué resultó de un asunto.',
  'paper.mediators-report.issue.true': '{issue}: con acuerdo',
  'paper.mediators-report.issue.false': '{issue}: sin acuerdo',
  'paper.mediators-report.issue.unknown': '{issue}: no se sabe',
  'paper.mediators-report.issues.offer-in-compromise': 'Asuntos del ofrecimiento',
  'paper.mediators-report.issues.trust-fund-recovery-penalty': 'Asuntos de la multa',
  'paper.mediators-report.next': 'Lo que sigue',
  'paper.mediators-report.next.offer-in-compromise': 'Lo acordado está en el ofrecimiento enmendado.',
  'paper.mediators-report.next.trust-fund-recovery-penalty': 'Lo acordado está en el formulario de acuerdo.',
  'paper.mediators-report.next.rest': 'La apelación continúa por el resto.',
  'paper.mediators-report.next.none': 'La apelación continúa.',
  'paper.mediators-report.signature': 'Quien media: {name}',
} satisfies Words;
