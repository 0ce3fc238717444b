import type { Day } from '#kernel/calendar/day.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { call } from '#ui/api/call.ts';
import { TaxpayerHeader } from '#ui/case/taxpayer-header.tsx';
import { findTaxpayerContract } from '../api/find-taxpayer.contract.ts';
import { showTinContract } from '../api/show-tin.contract.ts';

/** Whose case a page is about, above its title. */
export function TaxpayerBanner({
  taxpayerId,
  protectedSince,
}: {
  readonly taxpayerId: string;
  readonly protectedSince?: Day | undefined;
}) {
  const { data } = useAnswer(findTaxpayerContract, { taxpayerId });
  if (data === undefined) return null;
  return (
    <TaxpayerHeader
      taxpayer={data}
      protectedSince={protectedSince}
      onShowTin={async (because) => (await call(showTinContract, { taxpayerId, because })).digits}
    />
  );
}
