import type { z } from 'zod';
import type { Appeal } from '#capabilities/appeals/index.ts';
import { findAppeal, insertCaseAction } from '#capabilities/appeals/records.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { MediatedWork } from '../parameters/works.ts';
import type { EnterBody } from '../process/apply-support-request.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { type SupportRequest, wasEnteredIn } from '../process/support-request-record.ts';
import { strangeKinds } from '../rules/issue-kinds.ts';
import { memo } from '../rules/memorandum.ts';
import { grantToCase } from '../store/mediation-grants.ts';
import { listLinked, supportRequestKind } from '../store/support-request-store.ts';
import type { zEntry } from './entry.contract.ts';
import { decideEntry, type EntryEvent, workOf } from './entry-step.ts';
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
  event: EntryEvent,
): Promise<SupportRequestView | Refusal> {
  const { input, eyes, tx, actor, law } = scene;
  const request = await findOwnRequest(scene, input.requestId);
  const appeal = await findAppeal(tx, input.appealId);
  if (!request.appealIds.includes(input.appealId) || appeal === undefined)
    return refuse({ code: 'appeal-must-be-one-of-the-request', field: 'appealId' });
  const linked = await listLinked(tx, request);
  if (linked.some(({ appealId }) => appealId === input.appealId))
    return refuse({
      code: 'request-must-not-be-entered-twice',
      field: 'appealId',
      law: memo('8.26.9.2.3.2(5)'),
    });
  const step = decideEntry({ input, actor, law, today: tx.today }, event, request, appeal);
  if (step.kind === 'refused') return step;
  const body = entryBody(scene, request, appeal);
  if (strangeKinds(input.issues, body.work).length > 0)
    return refuse({ code: 'issue-kind-must-fit-the-appeal', field: 'issues' });
  const after = await record(tx, { kind: supportRequestKind, step, body });
  await grantToCase(tx, after, appeal);
  await writeMediationIn(scene, after);
  return await supportRequestView(eyes, after, actor, law);
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
