/**
 * For which modules of this request is TC 971 AC 043 to be asked for?
 *
 * Law: IRM 5.14.1.3(1) to (3), (6); Exhibit 5.14.1-1. Each module is judged by itself; the request's answer
 * is "required" while it is for one of them.
 * Not modelled: who asks; that is a row of the request's process.
 */
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { includedModules, type PendingFacts } from './case-facts.ts';
import { type ModuleKey, moduleKey } from './facts/module-facts.ts';
import { manual } from './manual.ts';
import type { PendingOutcome } from './pending/decide-pending.ts';
import { decidePendingCode, type PendingCodeOutcome } from './pending/decide-pending-code.ts';

export type PendingCodes = {
  readonly decision: Decision<PendingCodeOutcome>;
  readonly required: readonly ModuleKey[];
};

const decide = ruleNamed<PendingCodeOutcome>('pending-code', 2);
const inOrder: readonly PendingCodeOutcome[] = ['required', 'needs-facts', 'barred', 'not-required'];

export function decidePendingCodes(
  facts: PendingFacts,
  pending: Decision<PendingOutcome>,
  law: Law,
): PendingCodes {
  const modules = includedModules(facts);
  const decisions = modules.map((module) => decidePendingCode(facts, module, pending, law));
  const outcome =
    inOrder.find((candidate) => decisions.some((decision) => decision.outcome === candidate)) ??
    withoutModules(pending);
  const findings = decisions.flatMap((decision) => decision.findings);
  const edition = editionInForce(manual, facts.onDay, law).id;
  return {
    decision: decide(outcome, findings, law, edition, facts.onDay),
    required: modules.filter((_, index) => decisions[index]?.outcome === 'required').map(moduleKey),
  };
}

/** As long as nobody knows which taxes the request covers, nobody knows that no code is needed. */
function withoutModules({ outcome }: Decision<PendingOutcome>): PendingCodeOutcome {
  return outcome === 'needs-facts' ? 'needs-facts' : 'not-required';
}
