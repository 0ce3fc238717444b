import type { Language, Words } from '../decision/words.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';

/** The words that belong to no capability: comparisons, units, days, deadlines' steps, refusals. */
export const wordsOfKernel: Readonly<Record<Language, Words>> = { en, es };
