import type { Compared, Cure, Finding, Holds } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';

/** A test with what was compared; the cure stands on it only while it does not hold. */
export function tested(test: string, holds: Holds, compared: Compared, law: Citation, cure?: Cure): Finding {
  return { test, holds, compared, law, ...(holds !== true && cure && { cure }) };
}

/** A test that does not concern this case. It counts as met. */
export function notApplicable(test: string, law: Citation): Finding {
  return { test, holds: true, applies: false, law };
}

/** Names of what stands in the way: none may be left. */
export function noneLeft(
  test: string,
  fact: string,
  left: readonly string[],
  law: Citation,
  act: string,
): Finding {
  const compared: Compared = { fact, value: left, unit: 'text', how: 'none-of', limit: { value: [] } };
  return tested(test, left.length === 0, compared, law, { act, names: left });
}
