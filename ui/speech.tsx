import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { findPhrase, phrase } from '#kernel/decision/phrase.ts';
import type { WordValues } from '#kernel/decision/words.ts';
import type { SpeechOnTheClock } from './text/instants.ts';
import type { words } from './words/en.ts';

/** A key of the words that all pages share; a key with two forms is named without `.one` and `.other`. */
export type UiWord = Stem<keyof typeof words>;
type Stem<Key extends string> = Key extends `${infer Start}.one` | `${infer Start}.other` ? Start : Key;

const SpeechContext = createContext<SpeechOnTheClock | undefined>(undefined);

/** Tells every part below who reads, in which language, with which words and by whose clock. */
export function SpeechProvider({
  speech,
  children,
}: {
  readonly speech: SpeechOnTheClock;
  readonly children: ReactNode;
}) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** Who reads here, with ways to put things into words. */
export type Speaker = SpeechOnTheClock & {
  /** The words of the parts themselves. */
  readonly say: (word: UiWord, values?: WordValues, count?: number) => string;
  /** The words of a capability, by key. */
  readonly tell: (key: string, values?: WordValues, count?: number) => string;
  /** As `tell`; undefined where there is no such text. */
  readonly find: (key: string, values?: WordValues, count?: number) => string | undefined;
};

export function useSpeech(): Speaker {
  const speech = useContext(SpeechContext);
  if (speech === undefined) throw new Error('this part stands outside of a SpeechProvider');
  return useMemo(() => {
    const tell: Speaker['tell'] = (key, values, count) => phrase(key, speech, values, count);
    const find: Speaker['find'] = (key, values, count) => findPhrase(key, speech, values, count);
    return { ...speech, say: tell, tell, find };
  }, [speech]);
}
