/**
 * Is this request for an installment agreement pending, so that no levy may be made?
 *
 * Law: IRM 5.14.1.3(1) to (8), (11) and (12), and the list of pending criteria after the agreement table;
 * 26 U.S.C. § 6331(k)(2); 26 CFR 301.6159-1(b)(2).
 * Not modelled: the input of the code that shows it on IDRS, which is a decision of its own.
 */
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Holds } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import type { PendingFacts } from '../case-facts.ts';
import { decideGuaranteed } from '../decide-guaranteed.ts';
import { allHold } from '../findings.ts';
import { manual } from '../manual.ts';
import {
  liabilityIdentified,
  specificPaymentProposed,
  taxpayerIdentified,
  taxpayerMadeRequest,
} from './elements.ts';
import {
  type GuaranteedExcuse,
  noOfferLiabilities,
  noOtherResolutionPursued,
  notInBankruptcy,
} from './processability.ts';
import { requiredReturnsFiled } from './required-returns.ts';
import { restitutionPaidByCsed } from './restitution.ts';
import { depositsCurrentIfPyramider, notMadeToDelay, trustFundPenaltyDocumented } from './special-modules.ts';

export type PendingOutcome = 'pending' | 'not-pending' | 'not-processable' | 'needs-facts';

const decide = ruleNamed<PendingOutcome>('pending', 1);

export function decidePending(facts: PendingFacts, law: Law): Decision<PendingOutcome> {
  const edition = editionInForce(manual, facts.onDay, law).id;
  const excuse = askedOnce(() => guaranteedHolds(facts, law));
  const elements = [
    taxpayerMadeRequest(facts),
    taxpayerIdentified(facts),
    liabilityIdentified(facts),
    specificPaymentProposed(facts),
    requiredReturnsFiled(facts),
  ];
  const restitution = restitutionPaidByCsed(facts, law);
  const processability = [
    noOtherResolutionPursued(facts, law, excuse),
    notInBankruptcy(facts, excuse),
    noOfferLiabilities(facts, excuse),
  ];
  const special = [
    notMadeToDelay(facts),
    depositsCurrentIfPyramider(facts, law),
    trustFundPenaltyDocumented(facts, law),
  ];
  const findings = [...elements, ...restitution.findings, ...processability, ...special];
  const holds = allHold([holdsTogether(elements), holdsTogether(special), restitution.forRequest]);
  return decide(outcomeOf(holdsTogether(processability), holds), findings, law, edition, facts.onDay);
}

/**
 * A bar to taking the request up comes first: what is missing need not be asked for. A failure beats an
 * unknown.
 */
function outcomeOf(processable: Holds, complete: Holds): PendingOutcome {
  if (processable === false) return 'not-processable';
  if (complete === false) return 'not-pending';
  return processable === 'unknown' || complete === 'unknown' ? 'needs-facts' : 'pending';
}

function guaranteedHolds(facts: PendingFacts, law: Law): Holds {
  const { outcome } = decideGuaranteed(facts, law);
  if (outcome === 'needs-facts') return 'unknown';
  return outcome === 'qualifies';
}

function askedOnce(ask: GuaranteedExcuse): GuaranteedExcuse {
  let answer: Holds | undefined;
  return () => (answer ??= ask());
}
