import type { Words } from '#kernel/decision/words.ts';

/** What the pages of employees say that are composed of several capabilities. */
export const staffWords = {
  'taxpayer-page.take-proposal': 'Tomar una propuesta',
  'taxpayer-page.open-already': 'Ya hay una solicitud abierta.',
  'taxpayer-page.open-already-link': 'Ir a esa solicitud',
  'taxpayer-page.protections': 'Protección en los últimos 24 meses',
  'taxpayer-page.no-protection': 'Nada ha impedido embargar en los últimos 24 meses.',
  'taxpayer-page.not-protected-today': 'Hoy ninguna solicitud ni acuerdo impide embargar.',
  'taxpayer-page.barred-since': 'No se puede embargar desde el {day}.',
  'taxpayer-page.levy-barred': 'Embargo impedido',
  'taxpayer-page.by-request': 'Solicitud pendiente',
  'taxpayer-page.by-agreement': 'Acuerdo vigente',
  'taxpayer-page.state-agreement':
    'Hay un acuerdo vigente desde el {day}. No se puede embargar por sus impuestos.',
  'taxpayer-page.state-pending':
    'Hay una solicitud pendiente. No se puede embargar por sus impuestos desde el {since}.',
  'taxpayer-page.state-request': 'Propuesta del {day}: {state}.',
  'taxpayer-page.state-nothing': 'No consta ninguna solicitud ni ningún acuerdo.',
} satisfies Words;
