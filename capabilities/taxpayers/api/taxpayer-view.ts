import type { Taxpayer } from '../process/taxpayer-record.ts';
import { maskTin } from '../rules/mask-tin.ts';
import type { TaxpayerView } from './taxpayer-view.contract.ts';

/** A taxpayer for those who may see it. */
export function taxpayerView(taxpayer: Taxpayer): TaxpayerView {
  return {
    taxpayerId: taxpayer.taxpayerId,
    kind: taxpayer.kind,
    name: taxpayer.name,
    maskedTin: maskTin(taxpayer.tinKind, taxpayer.tinLastFour),
    language: taxpayer.language,
    addressLines: [...taxpayer.addressLines],
  };
}
