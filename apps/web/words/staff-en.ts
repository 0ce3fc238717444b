import type { Words } from '#kernel/decision/words.ts';

/** What the pages of employees say that are composed of several capabilities. */
export const staffWords = {
  'taxpayer-page.take-proposal': 'Take a proposal',
  'taxpayer-page.open-already': 'A request is open already.',
  'taxpayer-page.open-already-link': 'Go to that request',
  'taxpayer-page.protections': 'Protection in the last 24 months',
  'taxpayer-page.no-protection': 'Nothing has barred levy in the last 24 months.',
  'taxpayer-page.not-protected-today': 'No request or agreement bars levy today.',
  'taxpayer-page.barred-since': 'Levy is barred since {day}.',
  'taxpayer-page.levy-barred': 'Levy barred',
  'taxpayer-page.by-request': 'Request pending',
  'taxpayer-page.by-agreement': 'Agreement in effect',
  'taxpayer-page.state-agreement': 'An agreement is in effect since {day}. Levy is barred on its taxes.',
  'taxpayer-page.state-pending': 'A request is pending. Levy is barred on its taxes since {since}.',
  'taxpayer-page.state-request': 'Proposal of {day}: {state}.',
  'taxpayer-page.state-nothing': 'No request and no agreement is on record.',
} satisfies Words;
