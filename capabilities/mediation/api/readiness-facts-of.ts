import type { SupportRequest } from '../process/support-request-record.ts';
import type { ReadinessFacts } from '../rules/compute-readiness.ts';

/** What readiness is read from: items are prepared one by one, and each says how it stands. */
export function readinessFactsOf({ work, joint }: SupportRequest): ReadinessFacts {
  const { items, summaries, call } = joint;
  const deciders = (side: string): boolean =>
    call?.participants.some((one) => one.side === side && one.decides) === true;
  const collateral = items['collateral-agreement'];
  return {
    work,
    summaryOfAppeals: summaries.appeals !== undefined,
    summaryOfTaxpayer: summaries.taxpayer !== undefined,
    formPrepared: items['form-656'] !== undefined,
    formAmountFilled: items['form-656'] === undefined ? 'unknown' : items['form-656'] !== 'amount-blank',
    collateral: collateral === undefined ? 'unknown' : (collateral as ReadinessFacts['collateral']),
    openingStatement: items['opening-statement'] !== undefined,
    decidersOnBothSides: deciders('appeals') && deciders('taxpayer'),
  };
}
