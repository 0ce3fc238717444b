import type { Determination } from '../rules/determine.ts';
import type { DeterminationView } from './determination.contract.ts';

/** A determination for those who work the request. */
export function determinationView({
  pending,
  type,
  types,
  fee,
  locator,
  originatorCode,
  approval,
  edition,
  on,
}: Determination): DeterminationView {
  return {
    pending,
    type,
    types,
    feeCents: fee.feeCents,
    feeFindings: fee.findings,
    locatorNumber: locator === 'none' ? locator : locator.number,
    originatorCode,
    approval,
    edition,
    on,
  };
}
