import type { Words } from '#kernel/decision/words.ts';

/** What the pages say of letters. */
export const webWords = {
  'letters.title': 'Letters',
  'letters.none': 'No letter yet. One comes here when a step of the case calls for it.',
  'letters.of': 'Letter of',
  'letters.not-printed': 'It could not be printed, so there is nothing to read yet.',
  'letters.show': 'Read: {title}',
  'letters.channel': 'How it leaves',
  'letters.reference': 'Its number in the mail or the fax',
  'letters.reference-hint': 'The number of a certified letter, or of a fax confirmation',
  'letters.barred.one': '{count} way is barred',
  'letters.barred.other': '{count} ways are barred',
  'letter-channel.mail': 'Mail',
  'letter-channel.personal-delivery': 'Handed over',
  'letter-channel.fax': 'Fax',
  'letter-channel.online-account': 'Online account',
  'letter-channel.phone': 'Phone',
  'letter-channel.e-mail': 'E-mail',
} satisfies Words;
