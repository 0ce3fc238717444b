import type { Words } from '#kernel/decision/words.ts';

/** What the cards of requests and agreements say. */
export const words = {
  'open-now.title': 'Open now',
  'open-now.none': 'Nothing is open. A request comes here when a proposal is taken.',
  'open-now.terms': '{payment} each month, day {dueDay}, in effect since {day}',
  'open-now.terms-approved': '{payment} each month, day {dueDay}, approved {day}, not in writing yet',
  'open-now.proposal': 'Proposal of {day}',
  'open-now.taken-along': 'A request of a linked taxpayer, received {day}, may cover taxes of this one.',
  'open-now.earlier': 'Earlier requests ({count})',
} satisfies Words;
