import type { Words } from '#kernel/decision/words.ts';

/** What holds back a letter about an agreement. */
export const words = {
  'finding.letter-cross-reference-known.met': 'The other number that the letter names is known.',
  'finding.letter-cross-reference-known.unknown':
    'It is not known whose other number the letter has to name.',
  'finding.letter-cross-reference-known.not-applicable': 'The agreement covers no other number.',
  'cure.name-cross-referenced-taxpayer': 'Name the other taxpayer in the request.',
  'fact.crossReferenceKnown': 'Other number known',
  'finding.letter-levy-source-known.met': 'The levy that stays is known.',
  'finding.letter-levy-source-known.unknown':
    'It is not known which levy stays, which the letter has to name.',
  'finding.letter-levy-source-known.not-applicable': 'No levy stays.',
  'fact.levySourceKnown': 'Levy that stays known',
  'cure.write-letter-by-hand': 'Write the confirmation by hand.',
  'outcome.letter-terms.all-known': 'The letter can name every term',
  'outcome.letter-terms.needs-a-person': 'A person has to write this letter',
  'refusal.letter-must-be-about-an-agreement-or-a-request':
    'Nothing that this letter asks for or confirms is open any more. Leave it as it is; no other is needed.',
} satisfies Words;
