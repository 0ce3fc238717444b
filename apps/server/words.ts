import { words as accountsEn } from '#capabilities/accounts/words/en.ts';
import { words as accountsEs } from '#capabilities/accounts/words/es.ts';
import { words as appealsEn } from '#capabilities/appeals/words/en.ts';
import { words as appealsEs } from '#capabilities/appeals/words/es.ts';
import { words as caseworkEn } from '#capabilities/casework/words/en.ts';
import { words as caseworkEs } from '#capabilities/casework/words/es.ts';
import { words as correspondenceEn } from '#capabilities/correspondence/words/en.ts';
import { words as correspondenceEs } from '#capabilities/correspondence/words/es.ts';
import { words as agreementsEn } from '#capabilities/installment-agreements/words/en.ts';
import { words as agreementsEs } from '#capabilities/installment-agreements/words/es.ts';
import { words as mediationEn } from '#capabilities/mediation/words/en.ts';
import { words as mediationEs } from '#capabilities/mediation/words/es.ts';
import { words as programEn } from '#capabilities/program/words/en.ts';
import { words as programEs } from '#capabilities/program/words/es.ts';
import { words as taxpayersEn } from '#capabilities/taxpayers/words/en.ts';
import { words as taxpayersEs } from '#capabilities/taxpayers/words/es.ts';
import { type Language, mergeWords, type Words } from '#kernel/decision/words.ts';
import { wordsOfKernel } from '#kernel/words/words-of-kernel.ts';

/** Every word that the server says, by language. */
export const words: Readonly<Record<Language, Words>> = {
  en: mergeWords(
    wordsOfKernel.en,
    taxpayersEn,
    caseworkEn,
    correspondenceEn,
    accountsEn,
    agreementsEn,
    appealsEn,
    mediationEn,
    programEn,
  ),
  es: mergeWords(
    wordsOfKernel.es,
    taxpayersEs,
    caseworkEs,
    correspondenceEs,
    accountsEs,
    agreementsEs,
    appealsEs,
    mediationEs,
    programEs,
  ),
};
