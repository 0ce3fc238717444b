import type { Words } from '#kernel/decision/words.ts';

/** What the pages of casework say. */
export const webWords = {
  'work.title': 'Mi trabajo',
  'work.to-approve-title': 'Por aprobar',
  'work.by-time-left': 'Cuánto espera, según el tiempo que queda',
  'work.show-only': 'Mostrar solo',
  'work.all': 'Todo',
  'work.team': 'El trabajo de mi oficina',
  'work.table': 'Lo que espera, por orden de riesgo legal',
  'work.empty': 'Aquí llega el trabajo cuando se recibe una propuesta, entra algo o se acerca un día.',
  'work.taxpayer': 'Contribuyente',
  'work.what-waits': 'Qué espera',
  'work.deadline': 'Plazo',
  'work.why-here': 'Por qué está aquí',
  'work.held-by': 'A cargo de',
  'work.no-deadline': 'Sin día fijado',
  'work.wrong-order': 'Las filas siguen el orden del riesgo legal, no el de llegada. ¿Busca a alguien?',
} satisfies Words;
