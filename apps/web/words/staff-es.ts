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
  'case-menu.agreements': 'Planes de pagos',
  'case-menu.parts': 'Partes del caso',
  'case-menu.request': 'Propuesta del {day}: {state}',
  'case-menu.agreement': 'Plan del {day}: {state}',
  'case-menu.inbound': 'Lo que ha llegado',
  'case-menu.deadlines': 'Plazos',
  'case-menu.modules': 'Cuenta',
  'case-menu.letters': 'Cartas',
  'case-menu.people': 'Personas',
  'case-menu.contacts': 'Contactos',
  'case-menu.notes': 'Notas',
  'case-menu.documents': 'Documentos',
  'case-menu.rights': 'Derechos',
} satisfies Words;
