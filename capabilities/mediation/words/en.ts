import type { Words } from '#kernel/decision/words.ts';
import { fields } from './fields-en.ts';
import { pages } from './pages-en.ts';

export const words = { ...fields, ...pages } satisfies Words;
