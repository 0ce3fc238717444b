import { AuthoritiesPanel } from './authorities-panel.tsx';
import { DoubleNotice } from './double-notice.tsx';
import { DoubleReport } from './double-report.tsx';
import { LinkedPanel } from './linked-panel.tsx';
import { TaxpayerBanner } from './taxpayer-banner.tsx';

/** What pages across capabilities are composed of. */
export const panels = {
  Banner: TaxpayerBanner,
  DoubleNotice,
  DoubleReport,
  Linked: LinkedPanel,
  Authorities: AuthoritiesPanel,
};
