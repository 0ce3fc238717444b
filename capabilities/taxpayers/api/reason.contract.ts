import { zText } from '#platform/http/schemas.ts';

/** How long the sentence is by which somebody says why they look. */
export const reasonLetters = { least: 3, most: 200 } as const;

/** Why somebody looks at what is not shown otherwise. */
export const zReason = zText
  .min(reasonLetters.least, { error: `a reason of at least ${reasonLetters.least} letters` })
  .max(reasonLetters.most, { error: `at most ${reasonLetters.most} characters` });

/** Whether a text is one. */
export function isReason(text: string): boolean {
  const { length } = text.trim();
  return length >= reasonLetters.least && length <= reasonLetters.most;
}
