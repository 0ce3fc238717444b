import { useState } from 'react';
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

/** What concerns the taxpayer, and what does not, each in the order of the list. */
export function splitItems(workbench: Workbench): {
  readonly concerning: readonly DisclosureItem[];
  readonly others: readonly { readonly item: DisclosureItem; readonly finding: Finding }[];
} {
  const others = disclosureItems.flatMap((item) => {
    const finding = findingOfItem(workbench, item);
    return finding?.applies === false ? [{ item, finding }] : [];
  });
  const concerning = disclosureItems.filter((item) => !others.some((other) => other.item === item));
  return { concerning, others };
}

type Marks = ReadonlyMap<DisclosureItem, ToldMark>;

/** What is marked until it is noted. */
export function useToldMarks(workbench: Workbench): {
  readonly marks: Marks;
  readonly mark: (item: DisclosureItem, to: ToldMark | undefined) => void;
  readonly markOpen: () => void;
  readonly clear: () => void;
} {
  const [marks, setMarks] = useState<Marks>(new Map());
  return {
    marks,
    mark: (item, to) => {
      const after = new Map(marks);
      if (to === undefined) after.delete(item);
      else after.set(item, to);
      setMarks(after);
    },
    clear: () => setMarks(new Map()),
    markOpen: () => setMarks(new Map(openItems(workbench).map((item) => [item, 'told'] as const))),
  };
}

/** What is marked, as the command takes it. */
export function itemsOf(marks: Marks) {
  return [...marks].map(([item, mark]) => ({ item, ...(mark !== 'told' && { leftOutBecause: mark }) }));
}
