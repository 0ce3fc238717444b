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
}
