import type { Compared, Cure, Finding, Holds, Unit } from '#kernel/decision/finding.ts';
import type { InForce } from '#kernel/law/parameter.ts';
import type { Citation } from '#kernel/law/source.ts';

/** A test with what was compared; the cure stands on it only while it does not hold. */
export function tested(test: string, holds: Holds, compared: Compared, law: Citation, cure?: Cure): Finding {
  return holds === true || cure === undefined
    ? { test, holds, compared, law }
    : { test, holds, compared, law, cure };
}

/** A test that does not concern this case. It counts as met. */
export function notApplicable(test: string, law: Citation): Finding {
  return { test, holds: true, applies: false, law };
}

const yes = { value: true } as const;

/** A yes or no fact that has to be yes. */
export function isTrue(fact: string, value: Holds): Compared {
  return { fact, value, unit: 'yes-no', how: 'equals', limit: yes };
}

const no = { value: false } as const;

/** A yes or no fact that has to be no. */
export function isFalse(fact: string, value: Holds): Compared {
  return { fact, value, unit: 'yes-no', how: 'equals', limit: no };
}

/** A dated figure of the law as the limit of a finding. */
export function limitOf<Value extends string | number | boolean>(figure: InForce<Value>) {
  const { value, parameter, from, source } = figure;
  return { value, parameter, from, source } as const;
}

/** An amount held against a dated amount that it may not exceed. */
export function atMost(
  fact: string,
  value: number | 'unknown',
  limit: InForce<number>,
  unit: Unit,
): Compared {
  return { fact, value, unit, how: 'at-most', limit: limitOf(limit) };
}

/** True if one is, false if none is, unknown if it hangs on one that is. */
export function anyHolds(answers: readonly Holds[]): Holds {
  if (answers.includes(true)) return true;
  return answers.includes('unknown') ? 'unknown' : false;
}

/** True if all are, false if one is not, unknown if it hangs on one that is. */
export function allHold(answers: readonly Holds[]): Holds {
  if (answers.includes(false)) return false;
  return answers.includes('unknown') ? 'unknown' : true;
}

/** An answer held against a value, or unknown while the answer is. */
export function known<Value>(value: Value | 'unknown', holds: (value: Value) => Holds): Holds {
  return value === 'unknown' ? 'unknown' : holds(value);
}
