import { OwnAppealsPanel } from './own-appeals-panel.tsx';
import { RecordPanel } from './record-panel.tsx';
import { TaxpayerAppealsPanel } from './taxpayer-appeals-panel.tsx';

/** What pages across capabilities are composed of. */
export const panels = {
  OfTaxpayer: TaxpayerAppealsPanel,
  Own: OwnAppealsPanel,
  Record: RecordPanel,
};
