import type { AccountModule } from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { pendingFactsOf } from '../rules/assemble-case.ts';
import type { CaseFacts, PendingFacts } from '../rules/case-facts.ts';
import { decidePendingCodes } from '../rules/decide-pending-codes.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { decidePending, type PendingOutcome } from '../rules/pending/decide-pending.ts';

/**
 * What receipt decides: whether the request is pending, and for which modules a person must ask for the
 * pending code.
 */
export type Receipt = {
  readonly facts: PendingFacts;
  readonly pending: Decision<PendingOutcome>;
  readonly pendingCode: ReturnType<typeof decidePendingCodes>;
  /** Ids of the modules for which TC 971 AC 043 is required. */
  readonly codeFor: readonly string[];
};

/** Decides on what a request has on a day: the day of its receipt, or of the last part that it lacked. */
export function decideReceipt(
  facts: CaseFacts,
  modules: readonly AccountModule[],
  onDay: Day,
  law: Law,
): Receipt {
  const pendingFacts = pendingFactsOf(facts, onDay);
  const pending = decidePending(pendingFacts, law);
  const pendingCode = decidePendingCodes(pendingFacts, pending, law);
  const required = new Set(pendingCode.required);
  const codeFor = modules.filter((module) => required.has(moduleKey(module))).map(({ moduleId }) => moduleId);
  return { facts: pendingFacts, pending, pendingCode, codeFor };
}
