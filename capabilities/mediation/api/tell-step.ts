import type { Refusal } from '#platform/http/refusal.ts';
import { isRefusal } from '#platform/http/refusal.ts';
import { NotFound } from '#platform/http/operation.ts';
import type { Moved } from '#kernel/process/move.ts';
import type { StepBrings } from '../process/decisions-of.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import type { SupportRequestEvent } from '../process/support-request-states.ts';
import { findSupportRequest } from '../store/support-request-store.ts';
import { supportRequestView } from './support-request-view.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';
import { type Brought, decideStep, loadOwn, type StepScene, takeStep } from './take-step.ts';

/**
 * What a person brings to a step, made with the request as it stands: the body, and what is decided on it.
 */
export type Bringing = StepBrings & {
  readonly body?: object;
  readonly brought?: readonly Brought[];
  /** What else is written in the same transaction. */
  readonly afterwards?: (after: SupportRequest) => Promise<void>;
};

type Telling = {
  readonly event: SupportRequestEvent;
  /** Made for each request that the step is recorded on: a shared step is told once and stands on each. */
  readonly bring?: (before: SupportRequest) => Promise<Bringing | Refusal> | Bringing | Refusal;
  readonly alsoFor?: readonly string[] | undefined;
  readonly facts?: 'own';
};

/** The story of one step: load, decide, refuse, record, answer. */
export async function tellStep(scene: StepScene, telling: Telling): Promise<SupportRequestView | Refusal> {
  const ready: Ready[] = [];
  for (const before of await requestsOf(scene, telling)) {
    const bringing = (await telling.bring?.(before)) ?? {};
    if (isRefusal(bringing)) return bringing;
    const facts = telling.facts && { facts: telling.facts };
    const step = await decideStep(scene, before, telling.event, { ...bringing, ...facts });
    if (isRefusal(step)) return step;
    ready.push({ before, step, bringing });
  }
  let first: SupportRequest | undefined;
  for (const { before, step, bringing } of ready) {
    const after = await takeStep(scene, before, step, bringing.body ?? {});
    await bringing.afterwards?.(after);
    first ??= after;
  }
  if (first === undefined) throw new NotFound();
  return await answerWith(scene, first);
}

type Ready = { readonly before: SupportRequest; readonly step: Moved; readonly bringing: Bringing };

async function requestsOf(
  scene: StepScene,
  { alsoFor = [], facts }: Telling,
): Promise<readonly SupportRequest[]> {
  const before = await loadOwn(scene, facts);
  const linked: SupportRequest[] = [];
  for (const supportRequestId of new Set(alsoFor)) {
    if (supportRequestId === before.supportRequestId) continue;
    const other = await loadOwn({ ...scene, input: { ...scene.input, supportRequestId } }, facts);
    if (other.requestId !== before.requestId) throw new NotFound();
    linked.push(other);
  }
  return [before, ...linked];
}

/** The answer shows what the person may see, whatever the story has loaded. */
export async function answerWith(
  { eyes, actor, law }: StepScene,
  after: SupportRequest,
): Promise<SupportRequestView> {
  const { review: _review, ...bare } = after;
  const seen = (await findSupportRequest(eyes, after.supportRequestId)) ?? bare;
  return await supportRequestView(eyes, seen, actor, law);
}
