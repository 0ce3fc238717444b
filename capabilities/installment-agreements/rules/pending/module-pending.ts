/**
 * Does the pending request reach this module, and does the module ask for the code?
 *
 * Law: IRM 5.14.1.3(1) note and (4)d third note; Exhibit 5.14.1-1, Pending 1: all modules the taxpayer is
 * liable for. Not modelled: modules of other persons; a joint module is given as the taxpayer's own.
 */
import type { Decision } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { sharedResponsibilityCoded } from '../../parameters/shared-responsibility-coded.ts';
import { includedModules, type PendingFacts } from '../case-facts.ts';
import { type ModuleFacts, moduleKey } from '../facts/module-facts.ts';
import { isTrue, notApplicable, tested } from '../findings.ts';
import type { PendingOutcome } from './decide-pending.ts';

const sharedResponsibility = 'shared-responsibility';

/** IRM 5.14.1.3(1), note: a request for nothing but shared responsibility payments need not be identified. */
export function coversOtherTaxes(facts: PendingFacts, module: ModuleFacts, law: Law): Finding {
  const test = 'request-covers-other-taxes';
  const paragraph = irm('5.14.1.3(1)');
  if (module.kind !== sharedResponsibility) return notApplicable(test, paragraph);
  const mixed = includedModules(facts).some(({ kind }) => kind !== sharedResponsibility);
  const coded = inForce(sharedResponsibilityCoded, facts.onDay, law).value;
  const holds = mixed && coded && module.included;
  return tested(test, holds, isTrue('requestCoversOtherTaxes', mixed), paragraph);
}

/** The request is pending, and a restitution module qualifies by itself. */
export function modulePending(module: ModuleFacts, pending: Decision<PendingOutcome>): Finding {
  const own = pending.findings.find(({ about }) => about === moduleKey(module));
  const request = pending.outcome === 'needs-facts' ? 'unknown' : pending.outcome === 'pending';
  const holds = request === true && own !== undefined ? own.holds : request;
  return tested('request-is-pending', holds, isTrue('requestPending', holds), irm('5.14.1.3(4)'), {
    act: 'complete-request',
  });
}
