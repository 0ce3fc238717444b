import { words as accounts } from '#capabilities/accounts/words/es.ts';
import { words as appeals } from '#capabilities/appeals/words/es.ts';
import { words as casework } from '#capabilities/casework/words/es.ts';
import { words as correspondence } from '#capabilities/correspondence/words/es.ts';
import { words as agreements } from '#capabilities/installment-agreements/words/es.ts';
import { words as mediation } from '#capabilities/mediation/words/es.ts';
import { words as program } from '#capabilities/program/words/es.ts';
import { words as taxpayers } from '#capabilities/taxpayers/words/es.ts';
import { mergeWords } from '#kernel/decision/words.ts';
import { words as parts } from '#ui/words/es.ts';
import { myWords } from './my-es.ts';
import { staffWords } from './staff-es.ts';

/** Every word that the pages say in Spanish. */
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
