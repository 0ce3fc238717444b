import type { Speech } from '#kernel/decision/phrase.ts';
import { composeAgreementConfirmation } from './compose-agreement-confirmation.ts';
import { composeMissingParts } from './compose-missing-parts.ts';
import type { LetterContent } from './letter-content.ts';
import type { LetterContract } from './letter-contract.ts';

/** A letter in the words of its reader, ready to be set. */
export function composeLetter(letter: LetterContract, speech: Speech): LetterContent {
  switch (letter.kind) {
    case 'agreement-confirmation':
      return composeAgreementConfirmation(letter, speech);
    case 'missing-parts':
      return composeMissingParts(letter, speech);
  }
}
