import type { Finding, Limit } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';

/**
 * That none of some words stands in a text; what was found is named, so that it can be marked and taken out.
 */
export function absent(test: string, found: readonly string[], barred: Limit, law: Citation): Finding {
  return {
    test,
    holds: found.length === 0,
    compared: { fact: 'wordsFound', value: found, unit: 'text', how: 'none-of', limit: barred },
    law,
    ...(found.length > 0 && { cure: { act: 'take-out-words', fact: 'text', names: found } }),
  };
}
