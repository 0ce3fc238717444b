import { useSyncExternalStore } from 'react';

/** The widths at which the frame changes: the design system's `desktop` and `widescreen`. */
export const desktop = '(min-width: 64em)';
export const widescreen = '(min-width: 87.5em)';
/** A small laptop, where a bar that stays takes its room from what is read. */
export const low = '(min-width: 40em) and (max-height: 50em)';

/** Whether the screen fits a media query now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
