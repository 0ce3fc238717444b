/**
 * Do delay, pyramiding, restitution or a trust fund recovery penalty keep this request from being pending?
 *
 * Law: IRM 5.14.1.3(4), (4)d third note, (7) and (11); the list of pending criteria, items 5 and 7.
 * Not modelled: what makes a request one to delay; the manager's approval of that finding arrives as a fact.
 */
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { pyramiderNeedsDeposits } from '../../parameters/pyramider-needs-deposits.ts';
import { trustFundEvidenceNeeded } from '../../parameters/trust-fund-evidence-needed.ts';
import { includedModules, type PendingFacts } from '../case-facts.ts';
import { allHold, anyHolds, isFalse, isTrue, known, notApplicable, tested } from '../findings.ts';

const law4 = irm('5.14.1.3(4)');
const law7 = irm('5.14.1.3(7)');
const law11 = irm('5.14.1.3(11)');
const criteria = irm('Exhibit 5.14.1-5');

/** IRM 5.14.1.3(4), 5.14.3.3: only a delay finding that a manager has approved counts. */
export function notMadeToDelay({ request }: PendingFacts): Finding {
  const delays = request.delayDetermination === 'approved';
  const compared = isFalse('delayDeterminationApproved', delays);
  return tested('not-made-to-delay', !delays, compared, law4, { act: 'talk-to-group-manager' });
}

/** IRM 5.14.1.3(7) frees everybody from deposits but the recorded pyramider of the criteria list. */
export function depositsCurrentIfPyramider({ taxpayer, compliance, onDay }: PendingFacts, law: Law): Finding {
  const test = 'deposits-current-if-pyramider';
  const current: Holds = compliance.depositsCurrent === 'not-required' ? true : compliance.depositsCurrent;
  const bound = inForce(pyramiderNeedsDeposits, onDay, law);
  if (!bound.value || taxpayer.bmfPyramider === false) return notApplicable(test, law7);
  const holds = anyHolds([known(taxpayer.bmfPyramider, (is) => !is), current]);
  return tested(test, holds, isTrue('depositsCurrent', current), criteria, {
    act: holds === 'unknown' ? 'find-out' : 'make-deposits',
  });
}

/**
 * IRM 5.14.1.3(11): assessed, or admitted on Form 2751, or recommended on Form 4183 with Letter 1153 sent.
 */
export function trustFundPenaltyDocumented(facts: PendingFacts, law: Law): Finding {
  const test = 'trust-fund-penalty-documented';
  const penalties = includedModules(facts).filter(({ kind }) => kind === 'trust-fund-recovery-penalty');
  if (penalties.length === 0) return notApplicable(test, law11);
  const { form2751Signed, form4183Approved, letter1153Issued } = facts.request.trustFundEvidence;
  const proofs: readonly Holds[] = [
    allHold(penalties.map(({ assessedDay }) => known(assessedDay, (on) => on !== 'pre-assessed'))),
    form2751Signed,
    allHold([form4183Approved, letter1153Issued]),
  ];
  const needed = inForce(trustFundEvidenceNeeded, facts.onDay, law).value;
  const holds = needed === 'any' ? anyHolds(proofs) : allHold(proofs);
  return tested(test, holds, isTrue('trustFundPenaltyDocumented', holds), law11, {
    act: 'document-trust-fund-penalty',
  });
}
