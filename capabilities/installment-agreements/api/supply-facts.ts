import { voidLettersOf } from '#capabilities/correspondence/records.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { SupplyFactsBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { includedModules } from '../rules/case-facts.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { loadCase } from '../store/load-case.ts';
import { refusalOfCoverage } from './covered-balances.ts';
import { receiptDecisions } from './decide-on-request.ts';
import { decideReceipt } from './decide-receipt.ts';
import { findOwnRequest } from './find-own-request.ts';
import { closeAskingWork } from './perform-work-of-request.ts';
import { requestView } from './request-view.ts';
import { supplyFactsContract } from './supply-facts.contract.ts';

/** Adds facts and decides again; the earlier decision stays in history as it was (IRM 5.14.1.3(8)). */
export const supplyFacts = commandOperation(supplyFactsContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findOwnRequest(eyes, input);
  const { suppliedAt, moduleIds, given } = input;
  if (suppliedAt > tx.now)
    return refuse({ code: 'supplied-at-must-not-be-in-the-future', field: 'suppliedAt' });
  if (suppliedAt < before.completedAt)
    return refuse({ code: 'supplied-at-must-not-precede-what-is-there', field: 'suppliedAt' });
  const loaded = await loadCase(tx, { ...before, completedAt: suppliedAt, moduleIds, given });
  const refused = refusalOfCoverage(loaded, input, tx.dayOf(suppliedAt), law);
  if (refused) return refuse(refused);
  const { facts, modules } = loaded;
  const receipt = decideReceipt(facts, modules, tx.dayOf(suppliedAt), law);
  const step = move(agreementRequestTable, {
    state: before.state,
    event: 'supply-facts',
    role: actor.role,
    decisions: receiptDecisions(receipt),
  });
  if (step.kind === 'refused') return refuse(step);
  const covers = includedModules(facts).map(moduleKey);
  const { codeFor } = receipt;
  const body: SupplyFactsBody = {
    completedAt: suppliedAt,
    moduleIds,
    leftOut: input.leftOut,
    covers,
    given,
    codeFor,
  };
  const request = await record(tx, {
    kind: agreementRequestKind,
    before,
    step,
    body,
    occurredAt: suppliedAt,
  });
  // What was asked for has come; a letter that has not left says what is no longer so.
  await closeAskingWork(tx, request);
  await voidLettersOf(tx, { taxpayerId: request.taxpayerId, subjectId: request.requestId });
  return await requestView(eyes, request, actor, law);
});
