import type { Finding } from '#kernel/decision/finding.ts';
import type { Language, Words } from '#kernel/decision/words.ts';

/** The keys by which a finding and its cure are told; which of them have no words in some language. */
export function missingFindingWords(
  findings: readonly Finding[],
  words: Readonly<Record<Language, Words>>,
): readonly string[] {
  const keys = new Set(findings.flatMap(keysOf));
  return [...keys].filter((key) => !isTold(key, words.en) || !isTold(key, words.es)).toSorted();
}

/** A text may be split by the count that it tells. */
function isTold(key: string, words: Words): boolean {
  return [key, `${key}.other`].some((candidate) => Object.hasOwn(words, candidate));
}

function keysOf({ test, holds, applies, cure }: Finding): readonly string[] {
  const answer = { true: 'met', false: 'failed', unknown: 'unknown' }[String(holds)];
  const told = applies === false ? 'not-applicable' : answer;
  return [`finding.${test}.${told}`, ...(cure ? [`cure.${cure.act}`] : [])];
}
