import { decidingParts } from '../parameters/participant-parts.ts';
import type { MediationAgreement } from '../process/mediation-agreement-record.ts';
import type { Participant, SupportRequest } from '../process/support-request-record.ts';
import type { ReadinessFacts } from '../rules/compute-readiness.ts';

/** What readiness is read from: items are prepared one by one, and each says how it stands. */
export function readinessFactsOf(
  one: SupportRequest,
  agreement: MediationAgreement | undefined,
): ReadinessFacts {
  const { work, joint } = one;
  const { items, summaries } = joint;
  const listed = participantsOf(one, agreement);
  const deciders = (side: string): boolean => listed.some((each) => each.side === side && each.decides);
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
    managerListed: listed.some(({ part }) => part !== undefined && decidingParts.includes(part)),
  };
}

/** Who takes part, as agreed on last: in the papers, or at the call. */
export function participantsOf(
  { joint }: SupportRequest,
  agreement: MediationAgreement | undefined,
): readonly Participant[] {
  return agreement?.participants ?? joint.call?.participants ?? [];
}
