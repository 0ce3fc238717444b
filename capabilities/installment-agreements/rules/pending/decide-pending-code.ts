/**
 * Is TC 971 AC 043 to be requested for this module, not needed, or refused?
 *
 * Law: IRM 5.14.1.3(1) with its exception and note, (2), (3) and (6); Exhibit 5.14.1-1, Pending and Approved.
 * Not modelled: the input itself. A person requests it (Exhibit 5.14.1-1); no change of status makes it.
 */
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isFailed, isUnknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { agreementCodes } from '../../parameters/agreement-codes.ts';
import { litigationStatus } from '../../parameters/litigation-status.ts';
import type { PendingFacts } from '../case-facts.ts';
import { type ModuleFacts, moduleKey } from '../facts/module-facts.ts';
import { isTrue, known, notApplicable, tested } from '../findings.ts';
import { manual } from '../manual.ts';
import { isStanding } from '../module-codes.ts';
import type { PendingOutcome } from './decide-pending.ts';
import { coversOtherTaxes, modulePending } from './module-pending.ts';

export type PendingCodeOutcome = 'required' | 'not-required' | 'barred' | 'needs-facts';

const decide = ruleNamed<PendingCodeOutcome>('pending-code', 2);

export function decidePendingCode(
  facts: PendingFacts,
  module: ModuleFacts,
  pending: Decision<PendingOutcome>,
  law: Law,
): Decision<PendingCodeOutcome> {
  const edition = editionInForce(manual, facts.onDay, law).id;
  const required = coversOtherTaxes(facts, module, law);
  const bars = [
    modulePending(module, pending),
    approvedOnAnotherDay(facts),
    notInLitigation(module),
    noStandingPendingCode(module),
  ];
  const findings = [required, ...bars].map((finding) => ({ ...finding, about: moduleKey(module) }));
  return decide(outcomeOf(required, bars), findings, law, edition, facts.onDay);
}

function outcomeOf(required: Finding, bars: readonly Finding[]): PendingCodeOutcome {
  if (bars.some(isFailed)) return 'barred';
  if (isFailed(required)) return 'not-required';
  return bars.some(isUnknown) ? 'needs-facts' : 'required';
}

/**
 * IRM 5.14.1.3(2), (3); Exhibit 5.14.1-1: approved on the calendar day of the request takes AC 063 instead.
 */
function approvedOnAnotherDay({ request }: PendingFacts): Finding {
  const test = 'approved-on-another-day';
  const law = irm('Exhibit 5.14.1-1');
  if (request.approvedDay === 'not-approved') return notApplicable(test, law);
  const compared = {
    fact: 'approvedDay',
    value: request.approvedDay,
    unit: 'day',
    how: 'none-of',
    limit: { value: request.completedDay },
  } as const;
  return tested(test, request.approvedDay !== request.completedDay, compared, law, {
    act: 'use-active-code',
  });
}

/** IRM 5.14.1.3(1), Exception. */
function notInLitigation({ status, assessedDay }: ModuleFacts): Finding {
  const test = 'module-not-in-litigation';
  const law = irm('5.14.1.3(1)');
  // What is not assessed yet has no status on IDRS that could say so.
  if (assessedDay === 'pre-assessed' && status === 'unknown') return notApplicable(test, law);
  const holds = known(status, (is) => is !== litigationStatus);
  const compared = {
    fact: 'moduleStatus',
    value: status,
    unit: 'code',
    how: 'none-of',
    limit: { value: litigationStatus },
  } as const;
  return tested(test, holds, compared, law, {
    act: holds === 'unknown' ? 'look-up-status' : 'hold-levy-by-hand',
  });
}

/** IRM 5.14.1.3(1), Exception, (3) note and (6) caution. */
function noStandingPendingCode({ codes }: ModuleFacts): Finding {
  const { pending, pendingReversed, active } = agreementCodes;
  const stands = isStanding(codes, pending, [pendingReversed, active]);
  const compared = { ...isTrue('pendingCodeStands', stands), limit: { value: false } };
  return tested('no-standing-pending-code', !stands, compared, irm('5.14.1.3(1)'), {
    act: 'see-if-code-still-applies',
  });
}
