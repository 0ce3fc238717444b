import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { ReceiveProposalBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { includedModules } from '../rules/case-facts.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { loadCase } from '../store/load-case.ts';
import { receiptDecisions } from './decide-on-request.ts';
import { decideReceipt } from './decide-receipt.ts';
import { receiveProposalContract } from './receive-proposal.contract.ts';
import { requestView } from './request-view.ts';

/**
 * Records a proposal. It is never refused for what it lacks (IRM 5.14.1.3(1)): the pending decision says
 * which state it enters. A pending one protects from the instant of its receipt, in this transaction.
 */
export const receiveProposal = commandOperation(
  receiveProposalContract,
  async ({ input, eyes, tx, actor, law }) => {
    if (input.receivedAt > tx.now)
      return refuse({ code: 'received-at-must-not-be-in-the-future', field: 'receivedAt' });
    const { taxpayerId, receivedAt, channel, moduleIds, given } = input;
    const { facts, modules } = await loadCase(tx, {
      taxpayerId,
      receivedAt,
      completedAt: receivedAt,
      channel,
      moduleIds,
      given,
    });
    const owed = new Set(modules.map(({ moduleId }) => moduleId));
    if (moduleIds.some((id) => !owed.has(id)))
      return refuse({ code: 'module-must-be-owed-by-taxpayer', field: 'moduleIds' });
    const receipt = decideReceipt(facts, modules, tx.dayOf(receivedAt), law);
    const step = move(agreementRequestTable, {
      state: 'none',
      event: 'receive-proposal',
      role: actor.role,
      decisions: receiptDecisions(receipt),
    });
    if (step.kind === 'refused') return refuse(step);
    const body: ReceiveProposalBody = {
      taxpayerId,
      requestId: derivedId(input.commandId, 'request'),
      channel,
      receivedAt,
      moduleIds,
      covers: includedModules(facts).map(moduleKey),
      given,
      codeFor: receipt.codeFor,
      officerId: actor.personId,
    };
    const request = await record(tx, { kind: agreementRequestKind, step, body, occurredAt: receivedAt });
    return await requestView(eyes, request, actor, law);
  },
);
