import { phrase, type Speech } from '#kernel/decision/phrase.ts';
import type { Words } from '#kernel/decision/words.ts';
import { type CompiledLetter, compileLetter } from '#platform/letters/compile-letter.ts';
import { LetterFault } from '#platform/letters/letter-fault.ts';
import { composeAgreementConfirmation } from '../rules/letters/compose-agreement-confirmation.ts';
import {
  composeAppealAcknowledgement,
  composeMediationDenial,
} from '../rules/letters/compose-appeals-letters.ts';
import { composeMediationPacket } from '../rules/letters/compose-mediation-packet.ts';
import { composeMissingParts } from '../rules/letters/compose-missing-parts.ts';
import type { LetterContent } from '../rules/letters/letter-content.ts';
import type { LetterContract } from '../rules/letters/letter-contract.ts';

export type MadeLetter = CompiledLetter & { readonly content: LetterContent };

/**
 * A letter as words and as PDF. `words` are those of every capability whose findings it tells, in the
 * letter's language.
 */
export function makeLetter(letter: LetterContract, words: Words): MadeLetter {
  const content = composeLetter(letter, words);
  return { content, ...setLetter(letter, content) };
}

/**
 * A letter as it would be, for whoever decides before it is written: it says of itself that it is a preview.
 * Undefined where a text has a sign that no shipped font can show.
 */
export function previewLetter(letter: LetterContract, words: Words): CompiledLetter | undefined {
  const speech: Speech = { language: letter.language, audience: 'taxpayer', words };
  const state = { sentence: phrase('letter.preview', speech), protects: false };
  try {
    return setLetter(letter, { ...composeLetter(letter, words), state });
  } catch (thrown) {
    if (thrown instanceof LetterFault) return undefined;
    throw thrown;
  }
}

/** A letter in the words of its reader, ready to be set. */
export function composeLetter(letter: LetterContract, words: Words): LetterContent {
  const speech: Speech = { language: letter.language, audience: 'taxpayer', words };
  switch (letter.kind) {
    case 'agreement-confirmation':
      return composeAgreementConfirmation(letter, speech);
    case 'missing-parts':
      return composeMissingParts(letter, speech);
    case 'appeal-acknowledgement':
      return composeAppealAcknowledgement(letter, speech);
    case 'mediation-denial':
      return composeMediationDenial(letter, speech);
    case 'mediation-packet':
      return composeMediationPacket(letter, speech);
  }
}

/** A composed letter as PDF. Throws LetterFault where a text has a sign that no shipped font can show. */
export function setLetter(letter: LetterContract, content: LetterContent): CompiledLetter {
  const template = `capabilities/correspondence/letters/${letter.kind}.typ`;
  return compileLetter({ template, content, createdOn: letter.letterDay });
}
