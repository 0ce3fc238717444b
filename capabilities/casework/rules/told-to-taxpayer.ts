import type { Words } from '#kernel/decision/words.ts';

export type TellableEntry = {
  readonly compartment: string;
  readonly recordKind: string;
  readonly event: string;
};

/** The key of an entry's words in the taxpayer's telling. */
export function taxpayerWordKey({ recordKind, event }: TellableEntry): string {
  return `taxpayer-history.${recordKind}.${event}`;
}

/**
 * Whether an entry belongs into the taxpayer's telling: it is shared with the taxpayer, and there are
 * words for it. What nobody has put into words for the taxpayer is not told by accident.
 */
export function isToldToTaxpayer(entry: TellableEntry, words: Words): boolean {
  return entry.compartment === 'shared' && Object.hasOwn(words, taxpayerWordKey(entry));
}
