import type { Words } from '#kernel/decision/words.ts';
import { words as findings } from './findings-en.ts';
import { words as processWords } from './process-en.ts';
import { words as teams } from './teams-en.ts';
import { words as web } from './web-en.ts';

/** Everything that this capability says in English. */
export const words: Words = { ...findings, ...processWords, ...teams, ...web };
