import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { commandOperation, type CommandScene } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { recordStep } from '#platform/record/record.ts';
import type { z } from 'zod';
import type { AgreementRequest, ReceiveProposalBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { includedModules } from '../rules/case-facts.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { loadCase, type LoadedCase } from '../store/load-case.ts';
import { refusalOfDouble } from './kept-record.ts';
import { refusalOfCoverage } from './covered-balances.ts';
import { receiptDecisions } from './decide-on-request.ts';
import { decideReceipt, type Receipt } from './decide-receipt.ts';
import { findOpenRequest, listRequestsBeingWorked, refusalOfOpenRequest } from './open-request.ts';
import { receiveProposalContract } from './receive-proposal.contract.ts';
import { keepReceivedThing, refusalOfThing } from './received-thing.ts';
import { proposalReceipt } from './proposal-receipt.ts';
import { takeAlong } from './take-along.ts';

type Input = z.output<typeof receiveProposalContract.input>;

/**
 * Records a proposal. It is never refused for what it lacks (IRM 5.14.1.3(1)): the pending decision says
 * which state it enters. A pending one protects from the instant of its receipt, in this transaction.
 */
export const receiveProposal = commandOperation(receiveProposalContract, async (scene) => {
  const { input, tx, actor, law, tools } = scene;
  const [loaded, beingWorked] = await Promise.all([
    loadCase(tx, { ...input, completedAt: input.receivedAt }),
    listRequestsBeingWorked(tx, input),
  ]);
  const refused = await refusalOf(scene, loaded, beingWorked);
  if (refused) return refuse(refused);
  const receipt = decideReceipt(loaded.facts, loaded.modules, tx.dayOf(input.receivedAt), law);
  const step = move(agreementRequestTable, {
    state: 'none',
    event: 'receive-proposal',
    role: actor.role,
    decisions: receiptDecisions(receipt),
  });
  if (step.kind === 'refused') return refuse(step);
  const body = bodyOf(tx, input, loaded, receipt);
  const recording = { kind: agreementRequestKind, step, body, occurredAt: input.receivedAt };
  const { after: request, deadlines } = await recordStep(tx, recording);
  await takeAlong(tx, request);
  await keepReceivedThing(tx, tools, { ...input, about: 'inbound-item.proposal' }, request);
  return proposalReceipt(request, receipt.pending, deadlines, actor);
});

/** What cannot be recorded as it is, in the order of the contract. */
async function refusalOf(
  { input, eyes, tx, law }: CommandScene<Input>,
  loaded: LoadedCase,
  beingWorked: readonly AgreementRequest[],
) {
  const refused =
    (await refusalOfDouble(eyes, loaded, input.withTaxpayerIds)) ?? (await refusalOfThing(tx, eyes, input));
  if (refused) return refused;
  const onDay = tx.dayOf(input.receivedAt);
  const coverage = refusalOfCoverage(loaded, input, onDay, law);
  if (coverage?.field === 'moduleIds') return coverage;
  const open = await findOpenRequest(tx, beingWorked, loaded, law);
  return open ? refusalOfOpenRequest(open) : coverage;
}

function bodyOf(tx: Tx, input: Input, { facts }: LoadedCase, receipt: Receipt): ReceiveProposalBody {
  const { taxpayerId, channel, channelText, receivedAt, identifiedAt = tx.now, moduleIds, given } = input;
  return {
    taxpayerId,
    requestId: derivedId(input.commandId, 'request'),
    channel,
    ...(channelText !== undefined && channel === 'other' && { channelText }),
    receivedAt,
    identifiedAt,
    moduleIds,
    leftOut: input.leftOut,
    withTaxpayerIds: input.withTaxpayerIds,
    covers: includedModules(facts).map(moduleKey),
    given,
    codeFor: receipt.codeFor,
    officerId: tx.actor.personId,
  };
}
