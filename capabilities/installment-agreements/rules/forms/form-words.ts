import type { Speech } from '#kernel/decision/phrase.ts';
import { fill, type WordValues } from '#kernel/decision/words.ts';

/** The text of a key of forms, filled. */
export type Say = (key: string, values?: WordValues) => string;

/** A form with a hole in it must not be signed, so a key without words throws. */
export function sayFrom({ words, language }: Speech): Say {
  return (key, values = {}) => {
    const template = words[`form.${key}`];
    if (template === undefined)
      throw new Error(`a form has no words for "${key}" in the language ${language}`);
    return fill(template, values);
  };
}
