import type { z } from 'zod';
import { type Appeal, concernsOffer, isHearing, isStatuteTimeEnough } from '#capabilities/appeals/index.ts';
import { findAppeal, insertCaseAction } from '#capabilities/appeals/records.ts';
import { isMet } from '#kernel/decision/finding.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { move, type Moved } from '#kernel/process/move.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { MediatedWork } from '../parameters/works.ts';
import type { EnterBody } from '../process/apply-support-request.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { isReceived } from '../process/mediation-request.ts';
import { supportRequestTable } from '../process/support-request.ts';
import { type SupportRequest, wasEnteredIn } from '../process/support-request-record.ts';
import { decideReceipt } from '../rules/decide-receipt.ts';
import type { ReceiptFacts } from '../rules/receipt-facts.ts';
import { grantToCase } from '../store/mediation-grants.ts';
import { listLinked, supportRequestKind } from '../store/support-request-store.ts';
import type { zEntry } from './entry.contract.ts';
import { relationsOf, standingFor } from './relations-of.ts';
import { supportRequestView } from './support-request-view.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';
import type { StepScene } from './take-step.ts';
import { findOwnRequest } from './tell-request-step.ts';

type Entry = z.output<typeof zEntry>;
type EntryScene = Omit<StepScene, 'input'> & { readonly input: Entry };

/**
 * Enters MI, or logs a request that may have none: what the receipt decides says which, and how it then
 * stands.
 */
export async function enterRequest(
  scene: EntryScene,
  event: 'enter-mediation-in' | 'log-request',
): Promise<SupportRequestView | Refusal> {
  const { input, eyes, tx, actor, law } = scene;
  const request = await findOwnRequest(scene, input.requestId);
  const appeal = await findAppeal(tx, input.appealId);
  if (!request.appealIds.includes(input.appealId) || appeal === undefined)
    return refuse({ code: 'appeal-must-be-one-of-the-request', field: 'appealId' });
  const linked = await listLinked(tx, request);
  if (linked.some(({ appealId }) => appealId === input.appealId))
    return refuse({ code: 'request-must-not-be-entered-twice', field: 'appealId' });
  if (!isStatuteTimeEnough(appeal.statutes, request.receivedDay, law))
    return refuse({ code: 'statute-time-must-be-enough', field: 'appealId' });
  const step = decideEntry(scene, event, request, appeal);
  if (step.kind === 'refused') return step;
  const body = entryBody(scene, request, appeal);
  const relations = await relationsOf(tx, actor, { ...body, joint: {} } as unknown as SupportRequest);
  const standing = standingFor(event, actor, relations, tx.today, law);
  if (standing.outcome !== 'may-act') {
    const findings = standing.findings.filter((finding) => !isMet(finding));
    return refuse({ code: 'step-must-be-yours', event, from: 'none', findings });
  }
  const after = await record(tx, { kind: supportRequestKind, step, body });
  await grantToCase(tx, after, appeal);
  await writeMediationIn(scene, after);
  return await supportRequestView(eyes, after, actor, law);
}

function decideEntry(
  { input, actor, law }: EntryScene,
  event: 'enter-mediation-in' | 'log-request',
  request: MediationRequest,
  appeal: Appeal,
): Moved | Refusal {
  if (!isReceived(request.state) && request.initiator === 'taxpayer')
    return refuse({ code: 'request-must-be-received', field: 'requestId' });
  const facts = receiptFactsOf(input, request, appeal);
  const decisions = { receipt: withFacts(decideReceipt(facts, law), facts) };
  const step = move(supportRequestTable, { state: 'none', event, role: actor.role, decisions });
  return step.kind === 'refused' ? refuse(step) : step;
}

function receiptFactsOf(input: Entry, request: MediationRequest, appeal: Appeal): ReceiptFacts {
  return {
    inWriting: request.inWriting,
    initiator: request.initiator,
    agreedInWriting: request.initiator === 'taxpayer' ? 'unknown' : request.inWriting,
    receivedDay: request.receivedDay,
    entryDay: input.entryDay ?? request.receivedDay,
    // Every appeal that this program keeps comes from collection.
    workStream: 'collection',
    work: workOf(appeal),
    withinHearing: isHearing(appeal),
    closedDay: appeal.closedDay ?? 'none',
    premature: input.premature,
    incomplete: input.incomplete,
  };
}

function workOf(appeal: Appeal): string {
  return concernsOffer(appeal) ? 'offer-in-compromise' : appeal.kind;
}

function entryBody({ input, tx }: EntryScene, request: MediationRequest, appeal: Appeal): EnterBody {
  const { taxpayerId, appealId, issues, coMediatorWished } = input;
  return {
    taxpayerId,
    supportRequestId: derivedId(tx.commandId, 'support-request'),
    appealId,
    requestId: request.requestId,
    work: workOf(appeal) as MediatedWork,
    receivedDay: request.receivedDay,
    enteredDay: tx.today,
    issues,
    coMediatorWished,
  };
}

async function writeMediationIn({ tx }: EntryScene, after: SupportRequest): Promise<void> {
  if (!wasEnteredIn(after)) return;
  const { taxpayerId, appealId, supportRequestId: subjectId, receivedDay: onDay } = after;
  await insertCaseAction(tx, {
    taxpayerId,
    appealId,
    code: 'MI',
    onDay,
    subjectKind: 'support-request',
    subjectId,
  });
}
