/**
 * Everything that can be said of a request today: is it pending, which type fits, what does it cost, who
 * approves?
 *
 * Law: the decisions that it puts together, each with its own; nothing is decided here.
 * Not modelled: what was done about it since, which is the process's.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import type { DocumentId } from '#kernel/law/source.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { CaseFacts, DeterminationFacts } from './case-facts.ts';
import { computeFee, type Fee } from './compute-fee.ts';
import { computeLocatorNumber, type LocatorNumber } from './compute-locator-number.ts';
import { computeOriginatorCode } from './compute-originator-code.ts';
import { decideAgreementType } from './decide-agreement-type.ts';
import { type ApprovalOutcome, decideApproval } from './decide-approval.ts';
import { moduleKey, type ModuleKey } from './facts/module-facts.ts';
import { feeFactsOf } from './fee-facts.ts';
import { manual } from './manual.ts';
import { decidePending, type PendingOutcome } from './pending/decide-pending.ts';
import { decidePendingCode, type PendingCodeOutcome } from './pending/decide-pending-code.ts';
import { type DeterminationResult, resultOf } from './pending/determination-result.ts';
import type { TypeEntry } from './types/decide-type.ts';

export type PendingCode = { readonly module: ModuleKey; readonly decision: Decision<PendingCodeOutcome> };

export type Determination = {
  readonly pending: Decision<PendingOutcome>;
  /** The pending decision in the words of the case history. */
  readonly result: DeterminationResult;
  readonly pendingCodes: readonly PendingCode[];
  readonly type: AgreementTypeId | 'none';
  readonly types: readonly TypeEntry[];
  readonly fee: Fee;
  /** Known only once there is a type. */
  readonly locator: LocatorNumber | 'none';
  readonly originatorCode: string;
  readonly approval: Decision<ApprovalOutcome> | 'none';
  readonly edition: DocumentId;
  readonly on: Day;
};

export function determine(facts: CaseFacts, law: Law, on: Day): Determination {
  const dated: DeterminationFacts = { ...facts, onDay: on };
  const pending = decidePending(dated, law);
  const pendingCodes = facts.modules.map((module) => ({
    module: moduleKey(module),
    decision: decidePendingCode(dated, module, pending, law),
  }));
  const { type, types } = decideAgreementType(dated, law);
  const { llcLiability } = facts.taxpayer;
  return {
    pending,
    result: resultOf(
      dated,
      pending,
      pendingCodes.map(({ decision }) => decision),
    ),
    pendingCodes,
    type,
    types,
    fee: computeFee(feeFactsOf(dated), law),
    locator: type === 'none' ? type : computeLocatorNumber(facts, type),
    originatorCode: type === 'none' ? type : computeOriginatorCode(facts.origin, type),
    approval: type === 'none' ? type : decideApproval({ onDay: on, type, llcLiability }, law),
    edition: editionInForce(manual, on, law).id,
    on,
  };
}
