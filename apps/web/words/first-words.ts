import type { Words } from '#kernel/decision/words.ts';

/** The families of words that the pages say with which a taxpayer begins: no step is taken there. */
const families: ReadonlySet<string> = new Set([
  'conference-form',
  'deadline',
  'entity-kind',
  'letter-channel',
  'method',
  'my',
  'period',
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
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => isFirst(familyOf(key)) && !isOfStaff(key)),
  );
}

/** Where a mediation stands is told to a taxpayer in words of the taxpayer's own pages. */
function isOfStaff(key: string): boolean {
  return /^state\.(?:support-request|mediation-request|mediation-agreement|co-mediation)\./.test(key);
}

function isFirst(family: string): boolean {
  // The rules that the agency goes by stand on a page of their own.
  return families.has(family) || (family.startsWith('my-') && family !== 'my-rules');
}

function familyOf(key: string): string {
  return key.slice(0, key.indexOf('.'));
}
