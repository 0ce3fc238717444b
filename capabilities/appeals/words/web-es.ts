import type { Words } from '#kernel/decision/words.ts';

/** What the pages of appeals say. */
export const words = {
  'appeals.title': 'Apelaciones',
} satisfies Words;
