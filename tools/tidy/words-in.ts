import { type PropertyKey, Visitor } from 'oxc-parser';
import type { Language } from '#kernel/decision/words.ts';
import type { SourceFile } from './tree.ts';

/** A text of a words file, where it stands. */
export type Word = { readonly key: string; readonly text: string; readonly offset: number };

/** The language of a file of words; undefined for every other file. */
export function languageOf(path: string): Language | undefined {
  return /(?:^|\/)words\/(?:.*[/-])?(en|es)\.ts$/.exec(path)?.[1] as Language | undefined;
}

/** Keys and texts of every object in the file whose values are texts, as often as they are written. */
export function wordsIn(file: SourceFile): readonly Word[] {
  const found: Word[] = [];
  new Visitor({
    Property({ key: name, value, start }) {
      const key = keyName(name);
      const text = value.type === 'Literal' ? value.value : file.text.slice(value.start, value.end);
      if (key !== undefined && typeof text === 'string') found.push({ key, text, offset: start });
    },
  }).visit(file.parsed.program);
  return found;
}

function keyName(key: PropertyKey): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}
