import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Audience, Language, Words } from '#kernel/decision/words.ts';
import type { SpeechOnTheClock } from '#ui/text/instants.ts';

/** By whose clock instants are told: the agency's. */
const timeZone = 'America/New_York';
const languageKey = 'accord.language';

/** The words of one language; the other one is not downloaded. */
async function loadWords(language: Language): Promise<Words> {
  const { words } = language === 'en' ? await import('./words/en.ts') : await import('./words/es.ts');
  return words;
}

/** How the pages speak to this reader; undefined until the words are there. */
export function useLoadedSpeech(language: Language, audience: Audience): SpeechOnTheClock | undefined {
  const { data } = useQuery({
    queryKey: ['words', language],
    queryFn: async (): Promise<SpeechOnTheClock> => {
      const words = await loadWords(language);
      document.documentElement.lang = language;
      return { language, audience, words, timeZone };
    },
    staleTime: Infinity,
  });
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
