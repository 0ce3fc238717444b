import type { Words } from '#kernel/decision/words.ts';

/** The families of words that the pages say with which a taxpayer begins. */
const families: ReadonlySet<string> = new Set([
  'conference-form',
  'deadline',
  'entity-kind',
  'letter-channel',
  'method',
  'my',
  'period',
  'refusal',
  'role',
  'stake',
  'state',
  'taxpayer-deadline',
  'taxpayer-history',
  'taxpayer-state',
  'ui',
]);

/**
 * The words of the pages with which a taxpayer begins; the others load them all. A family of a taxpayer's own
 * pages begins with `my-`.
 */
export function firstWords(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([key]) => isFirst(familyOf(key))));
}

function isFirst(family: string): boolean {
  return families.has(family) || family.startsWith('my-');
}

function familyOf(key: string): string {
  return key.slice(0, key.indexOf('.'));
}
