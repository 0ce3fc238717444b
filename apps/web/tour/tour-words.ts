/** What the tour says, apart from the other words: only a demonstration that takes it loads them. */
export const tourWords: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>> = {
  en: {
    label: 'Guided tour',
    offer:
      'New here? Seven stops show the whole way, from a request to its letter. You can leave and ' +
      'come back.',
    start: 'Take the tour',
    resume: 'Go on with the tour',
    stop: 'Stop {number} of {count}, as {person}.',
    back: 'Back',
    next: 'Next stop',
    show: 'Show this page',
    leave: 'Leave the tour',
    end: 'End the tour',
    work:
      'An officer’s morning. Rows stand in order of legal risk; press Why? on one to see what puts ' +
      'it there.',
    taxpayer:
      'K. Lund asked by phone on April 2, 2023. The request is pending since it came in, and levy is ' +
      'barred; open it to compare eight types.',
    proposal:
      'Take a proposal from R. Amari: type an amount, and read at once whether it is pending and ' +
      'what it could be. Nothing is kept until you record it.',
    approve:
      'The group manager’s desk: what waits longest comes first. Open one, and approve it or send ' +
      'it back.',
    agreement: 'S. Marín has an agreement. Open it for plan, codes and letter, with the history beside it.',
    own: 'The same case as S. Marín sees it, in Spanish: one history, told from the other side.',
    guidance: 'Every rule has a document and days. Here they stand; each Why? leads to one of them.',
  },
  es: {
    label: 'Visita guiada',
    offer:
      '¿Primera vez aquí? Siete paradas muestran todo el camino, de la solicitud a la carta. Puede ' +
      'salir y volver.',
    start: 'Hacer la visita',
    resume: 'Seguir con la visita',
    stop: 'Parada {number} de {count}, como {person}.',
    back: 'Atrás',
    next: 'Parada siguiente',
    show: 'Mostrar esta página',
    leave: 'Salir de la visita',
    end: 'Terminar la visita',
    work:
      'La mañana de quien lleva casos. Las filas siguen el riesgo legal; pulse ¿Por qué? para ver ' +
      'la razón.',
    taxpayer:
      'K. Lund llamó el 2 de abril de 2023. La solicitud está pendiente desde que llegó y no se ' +
      'puede embargar; ábrala y compare ocho tipos.',
    proposal:
      'Tome una propuesta de R. Amari: escriba un monto y lea al instante si está pendiente y qué ' +
      'podría ser. Nada se guarda hasta registrarla.',
    approve: 'La mesa de la gerencia: lo que más espera va primero. Abra una y apruébela o devuélvala.',
    agreement: 'S. Marín tiene un plan. Ábralo y vea pagos, códigos y carta, con la historia al lado.',
    own: 'El mismo caso como lo ve S. Marín: una sola historia, contada desde el otro lado.',
    guidance: 'Cada regla tiene un documento y fechas. Aquí están; cada ¿Por qué? lleva a uno de ellos.',
  },
};
