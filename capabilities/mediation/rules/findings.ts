import { holdsTogether } from '#kernel/decision/decision.ts';
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

/** A yes or no fact that has to be yes; the cure is the act that makes it one. */
export function mustBe(test: string, fact: string, value: Holds, law: Citation, act: string): Finding {
  return tested(test, value, { fact, value, unit: 'yes-no', how: 'equals', limit: { value: true } }, law, {
    act,
  });
}

/** A yes or no fact that has to be no. */
export function mustNotBe(test: string, fact: string, value: Holds, law: Citation, act: string): Finding {
  const holds = value === 'unknown' ? value : !value;
  return tested(test, holds, { fact, value, unit: 'yes-no', how: 'equals', limit: { value: false } }, law, {
    act,
  });
}

/** A code that has to be one of a list. */
export function oneOf(
  test: string,
  fact: string,
  value: string,
  among: readonly string[],
  law: Citation,
  act: string,
): Finding {
  const compared: Compared = { fact, value, unit: 'code', how: 'one-of', limit: { value: among } };
  return tested(test, value === 'unknown' ? 'unknown' : among.includes(value), compared, law, { act });
}

/** Names of what is missing: none may be left. */
export function noneMissing(
  test: string,
  fact: string,
  missing: readonly string[],
  law: Citation,
  act: string,
): Finding {
  const compared: Compared = { fact, value: missing, unit: 'code', how: 'equals', limit: { value: [] } };
  return tested(test, missing.length === 0, compared, law, { act, names: missing });
}

/** A day that may not be before another. */
export function notBefore(
  test: string,
  fact: string,
  value: string,
  earliest: string,
  law: Citation,
  act: string,
): Finding {
  const known = value !== 'unknown' && earliest !== 'unknown';
  const compared: Compared = { fact, value, unit: 'day', how: 'on-or-after', limit: { value: earliest } };
  return tested(test, known ? value >= earliest : 'unknown', compared, law, { act });
}

/** A day that has to be one day and no other. */
export function onTheDay(
  test: string,
  fact: string,
  value: string,
  day: string,
  law: Citation,
  act: string,
): Finding {
  const known = value !== 'unknown' && day !== 'unknown';
  const compared: Compared = { fact, value, unit: 'day', how: 'equals', limit: { value: day } };
  return tested(test, known ? value === day : 'unknown', compared, law, { act, to: day, unit: 'day' });
}

/** What the findings together come to: a known failure beats an unknown. */
export function outcomeOf<Met extends string, Failed extends string>(
  findings: readonly Finding[],
  met: Met,
  failed: Failed,
): Met | Failed | 'needs-facts' {
  const together = holdsTogether(findings);
  if (together === 'unknown') return 'needs-facts';
  return together ? met : failed;
}
