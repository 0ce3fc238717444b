import type { Language } from '#kernel/decision/words.ts';
import { tourSteps } from './tour-steps.ts';

const place = 'accord.tour';

/**
 * Where somebody is on the tour; the place is kept when the tour is left, so that it can go on from there.
 */
export type TourProgress = { readonly stop: number; readonly isOpen: boolean };

export function tourProgress(): TourProgress | undefined {
  const [stop, open] = (localStorage.getItem(place) ?? '').split(' ');
  const number = Number(stop);
  if (stop === '' || !Number.isInteger(number) || number < 0 || number >= tourSteps.length) return undefined;
  return { stop: number, isOpen: open === 'open' };
}

export function keepTourProgress({ stop, isOpen }: TourProgress): void {
  localStorage.setItem(place, `${stop} ${isOpen ? 'open' : 'left'}`);
}

export function endTour(): void {
  localStorage.removeItem(place);
  localStorage.removeItem(languagePlace);
}

const languagePlace = 'accord.tour-language';

/** The language of whoever takes the tour, which is not that of the person whose page a stop shows. */
export function tourLanguage(): Language | undefined {
  return languages.find((language) => language === localStorage.getItem(languagePlace));
}

export function keepTourLanguage(language: Language): void {
  localStorage.setItem(languagePlace, language);
}

const languages: readonly Language[] = ['en', 'es'];
