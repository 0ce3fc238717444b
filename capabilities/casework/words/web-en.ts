import type { Words } from '#kernel/decision/words.ts';

/** What the pages of casework say. */
export const webWords = {
  'work.title': 'My work',
  'work.to-approve-title': 'To approve',
  'work.by-time-left': 'How much waits, by time left',
  'work.show-only': 'Show only',
  'work.all': 'All',
  'work.team': "My office's work",
  'work.table': 'What waits, in order of legal risk',
  'work.empty': 'Work comes here when a proposal is taken, something arrives or a day comes near.',
  'work.taxpayer': 'Taxpayer',
  'work.what-waits': 'What waits',
  'work.deadline': 'Deadline',
  'work.why-here': 'Why it stands here',
  'work.held-by': 'Held by',
  'work.no-deadline': 'No day is set',
  'work.wrong-order': 'Rows stand in order of legal risk, not of arrival. Looking for somebody?',
} satisfies Words;
