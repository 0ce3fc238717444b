import { words as all } from './es.ts';
import { firstWords } from './first-words.ts';

/** The build works this out, so that the words which are left out are not downloaded. */
export const words = firstWords(all);
