import { decideReducedRate } from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Holds } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type CaseFacts, includedModules } from '../case-facts.ts';
import { failureToPayOf } from '../failure-to-pay-terms.ts';
import { anyHolds } from '../findings.ts';

const holdsAt = { reduced: true, 'not-reduced': false, 'needs-facts': 'unknown' } as const;

/**
 * Whether an agreement of this day would reduce the penalty for paying late on a module of the request, each
 * by itself (IRM 5.14.1.2(7)).
 */
export function reducedRatePossible(
  { modules, taxpayer }: Pick<CaseFacts, 'modules' | 'taxpayer'>,
  onDay: Day,
  law: Law,
): Holds {
  const answers = includedModules({ modules }).map((module): Holds => {
    const terms = failureToPayOf(module, taxpayer);
    if (terms === 'unknown' || terms === 'none') return terms === 'none' ? false : terms;
    const { owedByIndividual, filedTimely, noticeDay } = terms;
    return holdsAt[
      decideReducedRate({ onDay, agreementDay: onDay, owedByIndividual, filedTimely, noticeDay }, law).outcome
    ];
  });
  return anyHolds(answers);
}
