import type { Words } from '#kernel/decision/words.ts';
import { compileLetter } from '#platform/letters/compile-letter.ts';
import { composeLetter } from '../rules/letters/compose-letter.ts';
import type { LetterContent } from '../rules/letters/letter-content.ts';
import type { LetterContract } from '../rules/letters/letter-contract.ts';

export type MadeLetter = {
  readonly content: LetterContent;
  readonly pdf: Uint8Array;
  readonly pages: number;
};

/** A letter as words and as PDF. `words` are those of every capability whose findings it tells, in the letter's language. */
export function makeLetter(letter: LetterContract, words: Words): MadeLetter {
  const content = composeLetter(letter, { language: letter.language, audience: 'taxpayer', words });
  const template = `capabilities/correspondence/letters/${letter.kind}.typ`;
  return { content, ...compileLetter({ template, content, createdOn: letter.letterDay }) };
}
