import type { Words } from '#kernel/decision/words.ts';

/** What holds back a letter about an agreement. */
export const words = {
  'finding.letter-conditions-known.met': 'The conditions that the letter names are known.',
  'finding.letter-conditions-known.unknown':
    'A condition that the letter has to name is not on record in full.',
  'finding.letter-conditions-known.not-applicable': 'The agreement has no condition that the letter names.',
  'finding.letter-payment-stays-the-same.met': 'The monthly payment stays the same.',
  'finding.letter-payment-stays-the-same.failed':
    'The payments change over time, which this letter cannot tell.',
  'cure.write-letter-by-hand': 'Write the confirmation by hand.',
  'fact.letterConditionsKnown': 'Conditions for the letter known',
  'fact.paymentStaysTheSame': 'Monthly payment stays the same',
  'outcome.letter-terms.all-known': 'The letter can name every term',
  'outcome.letter-terms.needs-a-person': 'A person has to write this letter',
  'refusal.letter-must-be-about-an-agreement-or-a-request':
    'Nothing that this letter asks for or confirms is open any more.',
} satisfies Words;
