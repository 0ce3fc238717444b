import type { Words } from '#kernel/decision/words.ts';

export const words = {} satisfies Words;
