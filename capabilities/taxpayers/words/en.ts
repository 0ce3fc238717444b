import type { Words } from '#kernel/decision/words.ts';

export const words = {
  'state.taxpayer.registered': 'Registered',
  'event.taxpayer.register-taxpayer': 'Register taxpayer',
  'event.taxpayer.admit-person': 'Admit person',
  'history.taxpayer.register-taxpayer': 'Taxpayer registered',
  'history.taxpayer.admit-person': 'A person was admitted to their own record',
  'taxpayer-history.taxpayer.register-taxpayer': 'We opened your record',
  'taxpayer-history.taxpayer.admit-person': 'You were given access to this page',
  'entity-kind.individual': 'Individual',
  'entity-kind.sole-proprietor': 'Sole proprietor',
  'entity-kind.partnership': 'Partnership',
  'entity-kind.corporation': 'Corporation',
  'entity-kind.llc': 'Limited liability company',
  'entity-kind.estate': 'Estate',
  'entity-kind.trust': 'Trust',
  'entity-kind.other': 'Other entity',
} satisfies Words;
