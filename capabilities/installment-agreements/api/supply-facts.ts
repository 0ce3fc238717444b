import { voidLettersOf } from '#capabilities/correspondence/records.ts';
import type { z } from 'zod';
import { move } from '#kernel/process/move.ts';
import { commandOperation, type CommandScene } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { AgreementRequest, SupplyFactsBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { includedModules } from '../rules/case-facts.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { loadCase, type LoadedCase } from '../store/load-case.ts';
import { refusalOfCoverage } from './covered-balances.ts';
import { receiptDecisions } from './decide-on-request.ts';
import { decideReceipt, type Receipt } from './decide-receipt.ts';
import { findOwnRequest } from './find-own-request.ts';
import { closeAskingWork } from './perform-work-of-request.ts';
import { keepReceivedThing, refusalOfBrought } from './received-thing.ts';
import { requestView } from './request-view.ts';
import { supplyFactsContract } from './supply-facts.contract.ts';

type Input = z.output<typeof supplyFactsContract.input>;

/** Adds facts and decides again; the earlier decision stays in history as it was (IRM 5.14.1.3(8)). */
export const supplyFacts = commandOperation(supplyFactsContract, async (scene) => {
  const { input, eyes, tx, actor, law, tools } = scene;
  const before = await findOwnRequest(eyes, input);
  const { suppliedAt, moduleIds, given } = input;
  const untimely = refusalOfMoment(scene, before) ?? (await refusalOfBrought(eyes, input));
  if (untimely) return refuse(untimely);
  const loaded = await loadCase(tx, { ...before, completedAt: suppliedAt, moduleIds, given });
  const refused = refusalOfCoverage(loaded, input, tx.dayOf(suppliedAt), law);
  if (refused) return refuse(refused);
  const receipt = decideReceipt(loaded.facts, loaded.modules, tx.dayOf(suppliedAt), law);
  const step = move(agreementRequestTable, {
    state: before.state,
    event: 'supply-facts',
    role: actor.role,
    decisions: receiptDecisions(receipt),
  });
  if (step.kind === 'refused') return refuse(step);
  const body = bodyOf(input, loaded, receipt);
  const recording = { kind: agreementRequestKind, before, step, body, occurredAt: suppliedAt };
  const request = await record(tx, recording);
  // What was asked for has come; a letter that has not left says what is no longer so.
  await closeAskingWork(tx, request);
  await voidLettersOf(tx, { taxpayerId: request.taxpayerId, subjectId: request.requestId });
  // What was found out here came by no channel; it has no thing of its own.
  const { channel = request.channel } = input;
  const arrival = { channel, receivedAt: suppliedAt, about: 'inbound-item.supplement' } as const;
  await keepReceivedThing(tx, tools, { ...input, ...arrival }, request);
  return await requestView(eyes, request, actor, law);
});

function refusalOfMoment({ input, tx }: CommandScene<Input>, before: AgreementRequest) {
  const { suppliedAt } = input;
  if (suppliedAt > tx.now)
    return refuse({ code: 'supplied-at-must-not-be-in-the-future', field: 'suppliedAt' });
  if (suppliedAt < before.completedAt)
    return refuse({ code: 'supplied-at-must-not-precede-what-is-there', field: 'suppliedAt' });
  return undefined;
}

function bodyOf(input: Input, { facts }: LoadedCase, { codeFor }: Receipt): SupplyFactsBody {
  const { suppliedAt, channel, channelText, moduleIds, leftOut, given } = input;
  return {
    completedAt: suppliedAt,
    ...(channel !== undefined && { channel }),
    ...(channelText !== undefined && channel === 'other' && { channelText }),
    moduleIds,
    leftOut,
    covers: includedModules(facts).map(moduleKey),
    given,
    codeFor,
  };
}
