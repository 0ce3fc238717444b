import type { Speech } from '#kernel/decision/phrase.ts';
import { fill, placeholdersIn, type WordValues } from '#kernel/decision/words.ts';

/** The text of a key in the letter's language, filled. */
export type Say = (key: string, values?: WordValues) => string;

/** A letter with a hole in it must not leave, so a key without words and a word without its value throw. */
export function sayFrom({ words, language }: Speech): Say {
  return (key, values = {}) => {
    const template = words[key];
    if (template === undefined)
      throw new Error(`there are no words for "${key}" in the language ${language}`);
    const missing = placeholdersIn(template).filter((name) => values[name] === undefined);
    if (missing.length > 0) throw new Error(`the words for "${key}" need a value for ${missing.join(', ')}`);
    return fill(template, values);
  };
}
