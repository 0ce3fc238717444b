import type { Words } from '#kernel/decision/words.ts';

export const words = {
  'state.taxpayer.registered': 'Registered',
  'event.taxpayer.register-taxpayer': 'Register taxpayer',
  'event.taxpayer.admit-person': 'Admit person',
  'history.taxpayer.register-taxpayer': 'Taxpayer registered',
  'history.taxpayer.admit-person': 'A person was admitted to their own record',
  'taxpayer-history.taxpayer.register-taxpayer': 'We opened your record',
  'taxpayer-history.taxpayer.admit-person': 'You were given access to this page',
  'refusal.tin-must-not-be-registered-yet': 'A taxpayer with this number is on record already.',
  'entity-kind.individual': 'Individual',
  'entity-kind.sole-proprietor': 'Sole proprietor',
  'entity-kind.partnership': 'Partnership',
  'entity-kind.corporation': 'Corporation',
  'entity-kind.llc': 'Limited liability company',
  'entity-kind.estate': 'Estate',
  'entity-kind.trust': 'Trust',
  'entity-kind.other': 'Other entity',
  'taxpayers.found.one': '{count} taxpayer that you may see',
  'taxpayers.found.other': '{count} taxpayers that you may see',
  'taxpayers.none-yours': 'Taxpayers come here when their case is assigned to you.',
  'taxpayers.none-found':
    'None of the taxpayers that you may see fits. Search by part of the name or by the whole number.',
  'taxpayers.more': 'There are more. Narrow the search.',
  'taxpayers.name': 'Taxpayer',
  'taxpayers.kind': 'Kind',
  'taxpayers.tin': 'Number',
} satisfies Words;
