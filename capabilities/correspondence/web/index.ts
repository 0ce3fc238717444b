import { InboundItemsPanel } from './inbound-items-panel.tsx';
import { LettersPanel } from './letters-panel.tsx';

/** What pages across capabilities are composed of. */
export const panels = { InboundItems: InboundItemsPanel, Letters: LettersPanel, OfRecord: LettersPanel };
