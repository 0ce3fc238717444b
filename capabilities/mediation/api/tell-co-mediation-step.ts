import { type Decisions, move } from '#kernel/process/move.ts';
import { NotFound } from '#platform/http/operation.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { CoMediation } from '../process/co-mediation-record.ts';
import { type CoMediationEvent, coMediationTable } from '../process/co-mediation.ts';
import { coMediator } from '../process/roles.ts';
import { coMediationKind, findCoMediationOf, listOwnCoMediations } from '../store/co-mediation-store.ts';
import { accessDecision, coMediationView, waiverDecision, type WaiverTold } from './co-mediation-view.ts';
import type { CoMediationView } from './co-mediation-view.contract.ts';
import { relationsOf, standingFor } from './relations-of.ts';
import { loadOwn, refuseBy, type StepScene } from './take-step.ts';

type Telling = {
  readonly event: CoMediationEvent;
  readonly body?: object;
  readonly waiver?: WaiverTold;
  readonly afterwards?: (after: CoMediation) => Promise<void>;
};

/** The story of one step about a co-mediator: load, decide, refuse, record, answer. */
export async function tellCoMediationStep(
  scene: StepScene,
  { event, body = {}, waiver, afterwards }: Telling,
): Promise<CoMediationView | Refusal> {
  const { tx, actor, law } = scene;
  const before = await loadCoMediation(scene);
  const decisions = {
    'co-mediator-access': accessDecision(before, tx.today, law),
    ...(waiver && { waiver: waiverDecision(before, actor, waiver, tx.today, law) }),
  };
  const step = move(coMediationTable, { state: before.state, event, role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  if (actor.role !== coMediator) {
    const relations = await relationsOf(tx, actor, await loadOwn(scene));
    const standing = standingFor(event, actor, relations, tx.today, law);
    if (standing.outcome !== 'may-act') return refuseBy(standing, step, 'step-must-be-yours');
  }
  const kept = { ...step, decisions: neededOf(event, decisions) };
  const after = await record(tx, { kind: coMediationKind, before, step: kept, body });
  await afterwards?.(after);
  return await coMediationView(tx, after, actor, law);
}

/** Of the decisions about a co-mediation, the one that this step hangs on. */
function neededOf(event: CoMediationEvent, decisions: Decisions): Decisions {
  const rule = coMediationTable.rows.find(({ on }) => on === event)?.requires?.rule;
  const needed = rule === undefined ? undefined : decisions[rule];
  return rule === undefined || needed === undefined ? {} : { [rule]: needed };
}

/** The co-mediation of a request: that of the co-mediator who acts, or the one of the request. */
async function loadCoMediation(scene: StepScene): Promise<CoMediation> {
  const { input, eyes, tx, actor } = scene;
  const found =
    actor.role === coMediator
      ? await findOwnCoMediation(eyes, actor.personId, input.supportRequestId)
      : await findCoMediationOf(tx, (await loadOwn(scene)).supportRequestId);
  if (found === undefined || found.taxpayerId !== input.taxpayerId) throw new NotFound();
  return found;
}

/** The part of the one who looks in this mediation, as that person sees it. */
export async function findOwnCoMediation(
  eyes: StepScene['eyes'],
  personId: string,
  supportRequestId: string,
): Promise<CoMediation | undefined> {
  const own = await listOwnCoMediations(eyes, personId);
  return own.find((one) => one.supportRequestId === supportRequestId);
}
