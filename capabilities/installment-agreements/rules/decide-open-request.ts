/**
 * Is this proposal a new request, or does it belong to one that is open?
 *
 * Practice: IRM 5.14.1.3(3) and (8): a module takes one pending code at a time, and what comes in while a
 * request is open is added to it; a second request for the same taxes would be decided on half the facts.
 * Not modelled: a request that was found not processable; the next proposal is a new one.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { ModuleKey } from './facts/module-facts.ts';
import { notApplicable, tested } from './findings.ts';
import { manual } from './manual.ts';

export type OpenRequestFacts = {
  readonly onDay: Day;
  /** The modules that the proposal would cover; none while it does not say. */
  readonly covers: readonly ModuleKey[];
  readonly openRequest: { readonly receivedDay: Day; readonly covers: readonly ModuleKey[] } | 'none';
};

export type OpenRequestOutcome = 'new-request' | 'belongs-to-open-request';
const decide = ruleNamed<OpenRequestOutcome>('open-request', 1);

export function decideOpenRequest(facts: OpenRequestFacts, law: Law): Decision<OpenRequestOutcome> {
  const finding = noOpenRequest(facts);
  const outcome = finding.holds === true ? 'new-request' : 'belongs-to-open-request';
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(outcome, [finding], law, edition, facts.onDay);
}

function noOpenRequest({ covers, openRequest }: OpenRequestFacts): Finding {
  const test = 'no-open-request-for-these-taxes';
  const law = irm('5.14.1.3(8)');
  if (openRequest === 'none') return notApplicable(test, law);
  const shared = covers.filter((module) => openRequest.covers.includes(module));
  // A request that names no taxes yet may mean any of them.
  const holds = shared.length === 0 && covers.length > 0 && openRequest.covers.length > 0;
  const compared = {
    fact: 'openRequestDay',
    value: openRequest.receivedDay,
    unit: 'day',
    how: 'is-known',
  } as const;
  return tested(test, holds, compared, law, { act: 'add-to-open-request' });
}
