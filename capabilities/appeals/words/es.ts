import type { Words } from '#kernel/decision/words.ts';
import { words as findings } from './findings-es.ts';
import { words as processWords } from './process-es.ts';
import { words as teams } from './teams-es.ts';
import { words as web } from './web-es.ts';

/** Everything that this capability says in Spanish. */
export const words: Words = { ...findings, ...processWords, ...teams, ...web };
