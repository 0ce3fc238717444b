import type { Words } from '#kernel/decision/words.ts';
import { fields } from './fields-es.ts';
import { pages } from './pages-es.ts';

export const words = { ...fields, ...pages } satisfies Words;
