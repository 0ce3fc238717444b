import { LettersPanel } from './letters-panel.tsx';

/** What pages across capabilities are composed of. */
export const panels = { OfRecord: LettersPanel };
