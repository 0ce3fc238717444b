/**
 * Has the taxpayer been told everything that an agreement asks for?
 *
 * Law: IRM 5.14.1.2(12)a to g; 5.14.1.1.1(1), 5.14.1.2(5) and (11), 5.14.1.4.4(1), (4), (10) and (11).
 * Not modelled: the words in which it was told; the channel and the day are on record.
 */
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { type DisclosureItem, disclosureItems, disclosureLaw } from '../../parameters/disclosure-items.ts';
import { notApplicable, tested } from '../findings.ts';
import { manual } from '../manual.ts';
import { concerns } from './concerns.ts';
import type { DisclosureFacts } from './disclosure-facts.ts';

export type DisclosuresOutcome = 'all-told' | 'not-all-told' | 'needs-facts';

const decide = ruleNamed<DisclosuresOutcome>('disclosures', 1);

export function decideDisclosures(facts: DisclosureFacts, law: Law): Decision<DisclosuresOutcome> {
  const findings = disclosureItems.map((item) => itemTold(item, facts));
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(outcomeOf(holdsTogether(findings)), findings, law, edition, facts.onDay);
}

function outcomeOf(holds: Holds): DisclosuresOutcome {
  if (holds === 'unknown') return 'needs-facts';
  return holds ? 'all-told' : 'not-all-told';
}

/** The test of an item, by which its words and its finding are found. */
export function disclosureTest(item: DisclosureItem): string {
  return `told-${item}`;
}

/**
 * Told is told, whether it had to be or not. A person may leave out only what the facts leave open; what they
 * say concerns the taxpayer is told.
 */
function itemTold(item: DisclosureItem, facts: DisclosureFacts): Finding {
  const test = disclosureTest(item);
  const law = disclosureLaw[item];
  const concern = concerns(item, facts);
  const entry = facts.told.find((told) => told.item === item);
  const told = entry !== undefined && entry.leftOutBecause === undefined;
  if (told) {
    const value = entry.onDay;
    return tested(test, true, { fact: 'toldDay', value, unit: 'day', how: 'is-known' }, law);
  }
  if (concern === false || (entry && concern === 'unknown')) return notApplicable(test, law);
  const holds = concern === 'unknown' ? concern : false;
  const compared = { fact: 'toldDay', value: 'not-told', unit: 'day', how: 'is-known' } as const;
  return tested(test, holds, compared, law, { act: `tell-${item}` });
}
