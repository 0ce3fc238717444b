import { TaxpayerBanner } from './taxpayer-banner.tsx';

/** What pages across capabilities are composed of. */
export const panels = { Banner: TaxpayerBanner };
