import { words as accounts } from '#capabilities/accounts/words/en.ts';
import { words as appeals } from '#capabilities/appeals/words/en.ts';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { words as correspondence } from '#capabilities/correspondence/words/en.ts';
import { words as agreements } from '#capabilities/installment-agreements/words/en.ts';
import { words as mediation } from '#capabilities/mediation/words/en.ts';
import { words as program } from '#capabilities/program/words/en.ts';
import { words as taxpayers } from '#capabilities/taxpayers/words/en.ts';
import { mergeWords } from '#kernel/decision/words.ts';
import { words as parts } from '#ui/words/en.ts';
import { myWords } from './my-en.ts';
import { staffWords } from './staff-en.ts';

/** Every word that the pages say in English. */
export const words = mergeWords(
  parts,
  taxpayers,
  casework,
  correspondence,
  accounts,
  agreements,
  appeals,
  mediation,
  myWords,
  program,
  staffWords,
);
