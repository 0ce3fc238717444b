import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Audience, Language, Words } from '#kernel/decision/words.ts';
import type { SpeechOnTheClock } from '#ui/text/instants.ts';

/** By whose clock instants are told: the agency's. */
const timeZone = 'America/New_York';
const languageKey = 'accord.language';

/** How much of the words a page needs: all, or those of the pages with which a taxpayer begins. */
export type Extent = 'all' | 'first';

const loaders: Readonly<Record<Extent, Readonly<Record<Language, () => Promise<{ words: Words }>>>>> = {
  all: { en: () => import('./words/en.ts'), es: () => import('./words/es.ts') },
  first: { en: () => import('./words/first-en.ts'), es: () => import('./words/first-es.ts') },
};

/** How the pages speak to this reader; undefined until words are there. The other language is not loaded. */
export function useLoadedSpeech(
  language: Language,
  audience: Audience,
  extent: Extent = 'all',
): SpeechOnTheClock | undefined {
  const { data } = useQuery({
    queryKey: ['words', language, extent],
    queryFn: async (): Promise<SpeechOnTheClock> => {
      const { words } = await loaders[extent][language]();
      return { language, audience, words, timeZone };
    },
    staleTime: Infinity,
  });
  useEffect(() => {
    if (data !== undefined) document.documentElement.lang = data.language;
  }, [data]);
  return data;
}

/** The language that a reader has chosen, else the one that is known of the person, else the browser's. */
export function useLanguage(known: Language | undefined): readonly [Language, (language: Language) => void] {
  const [chosen, setChosen] = useState(() => readLanguage(localStorage.getItem(languageKey)));
  const choose = (language: Language) => {
    localStorage.setItem(languageKey, language);
    setChosen(language);
  };
  return [chosen ?? known ?? readLanguage(navigator.language.slice(0, 2)) ?? 'en', choose];
}

function readLanguage(text: string | null): Language | undefined {
  return text === 'en' || text === 'es' ? text : undefined;
}
