import { move } from '#kernel/process/move.ts';
import { NotFound } from '#platform/http/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { MediationAgreement } from '../process/mediation-agreement-record.ts';
import {
  isSigned,
  type MediationAgreementEvent,
  mediationAgreementTable,
} from '../process/mediation-agreement.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { isAfterCall } from '../process/support-request-states.ts';
import { findAgreementOf, mediationAgreementKind } from '../store/mediation-agreement-store.ts';
import { agreementDecisions } from './mediation-agreement-view.ts';
import { relationsOf, standingFor } from './relations-of.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';
import { type Brought, decideStep, loadOwn, refuseBy, type StepScene, takeStep } from './take-step.ts';
import { answerWith } from './tell-step.ts';

type Telling = {
  readonly event: MediationAgreementEvent;
  readonly bring?: (
    one: SupportRequest,
    before: MediationAgreement | undefined,
  ) => Promise<BroughtToAgreement | Refusal> | BroughtToAgreement | Refusal;
};

export type BroughtToAgreement = {
  readonly body?: object;
  readonly brought?: readonly Brought[];
  readonly afterwards?: (one: SupportRequest) => Promise<void>;
};

/** The story of one step of the agreement to mediate. */
export async function tellAgreementStep(
  scene: StepScene,
  telling: Telling,
): Promise<SupportRequestView | Refusal> {
  const { input, tx, actor, law } = scene;
  const { occurredAt } = input;
  if (occurredAt !== undefined && occurredAt > tx.now)
    return refuse({ code: 'occurred-at-must-not-be-in-the-future', field: 'occurredAt' });
  const one = await loadOwn(scene);
  if (!isAfterCall(one.state)) return refuse({ code: 'call-must-be-held-before', law: { cite: callLaw } });
  const before = await findAgreementOf(tx, one);
  const onDay = tx.dayOf(occurredAt ?? tx.now);
  const { role } = actor;
  const decisions = before === undefined ? {} : agreementDecisions(before, role, onDay, law);
  const { event } = telling;
  const step = move(mediationAgreementTable, { state: before?.state ?? 'none', event, role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const standing = standingFor(event, actor, await relationsOf(tx, actor, one), onDay, law);
  if (standing.outcome !== 'may-act') return refuseBy(standing, step, 'step-must-be-yours');
  const bringing = (await telling.bring?.(one, before)) ?? {};
  if (isRefusal(bringing)) return bringing;
  for (const { decision, allows } of bringing.brought ?? [])
    if (decision.outcome !== allows) return refuseBy(decision, step, 'decision-must-allow-this-event');
  const brought = Object.fromEntries(
    (bringing.brought ?? []).map(({ decision }) => [decision.rule, decision]),
  );
  const kept = event === 'accept-draft' ? { ...decisions, ...brought } : brought;
  const at = occurredAt && { occurredAt };
  const recording = { kind: mediationAgreementKind, before, body: bringing.body ?? {}, ...at };
  const after = await record(tx, { ...recording, step: { ...step, decisions: kept } });
  await bringing.afterwards?.(one);
  return await answerWith(scene, await noteSignatures(scene, one, after));
}

const callLaw = 'AP-08-1125-0028 § 8.26.9.2.3.4(1)';

/** With the last signature the three weeks are met; the support request says so. */
async function noteSignatures(
  scene: StepScene,
  one: SupportRequest,
  agreement: MediationAgreement,
): Promise<SupportRequest> {
  if (!isSigned(agreement.state)) return one;
  const step = await decideStep(scene, one, 'note-agreement-signed');
  if (isRefusal(step)) throw new NotFound();
  return await takeStep(scene, one, step, {});
}
