import type { Finding } from '#kernel/decision/finding.ts';
import { type DisclosureItem, disclosureItems } from '../../../parameters/disclosure-items.ts';
import { disclosureTest } from '../../../rules/disclosures/decide-disclosures.ts';
import type { Workbench } from '../workbench.ts';

/** Told, or the reason for which it is left out. */
export type ToldMark = 'told' | (string & {});

export function findingOfItem({ disclosures }: Workbench, item: DisclosureItem): Finding | undefined {
  return disclosures.findings.find(({ test }) => test === disclosureTest(item));
}

/** What still has to be told, in the order of the list. */
export function openItems(workbench: Workbench): readonly DisclosureItem[] {
  return disclosureItems.filter((item) => findingOfItem(workbench, item)?.holds !== true);
}
