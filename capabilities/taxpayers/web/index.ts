import { AuthoritiesPanel } from './authorities-panel.tsx';
import { LinkedPanel } from './linked-panel.tsx';
import { TaxpayerBanner } from './taxpayer-banner.tsx';

/** What pages across capabilities are composed of. */
export const panels = { Banner: TaxpayerBanner, Linked: LinkedPanel, Authorities: AuthoritiesPanel };
