import { findAppeal } from '#capabilities/appeals/records.ts';
import type { Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Decisions, move } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes, Tx } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { type MediationRequestEvent, mediationRequestTable } from '../process/mediation-request.ts';
import { findMediationRequest, mediationRequestKind } from '../store/mediation-request-store.ts';
import { mediationRequestView, requestDecisions, standingsOf } from './mediation-request-view.ts';
import type { MediationRequestView } from './mediation-request-view.contract.ts';

export type RequestScene = {
  readonly input: { readonly taxpayerId: string; readonly occurredAt?: Instant | undefined };
  readonly eyes: Eyes;
  readonly tx: Tx;
  readonly actor: Actor;
  readonly law: Law;
};

type Telling = {
  readonly event: MediationRequestEvent;
  readonly body: object;
  readonly afterwards?: (after: MediationRequest) => Promise<void>;
};

/** The written request that a command names, as the person sees it. */
export async function findOwnRequest(
  { eyes, input }: RequestScene,
  requestId: string,
): Promise<MediationRequest> {
  const request = await findMediationRequest(eyes, requestId);
  if (request === undefined || request.taxpayerId !== input.taxpayerId) throw new NotFound();
  return request;
}

/** The appeals that a request names: each seen by the person, and of this taxpayer. */
export async function requireAppeals(
  { eyes, input }: RequestScene,
  appealIds: readonly string[],
): Promise<void> {
  for (const appealId of appealIds) {
    const appeal = await findAppeal(eyes, appealId);
    if (appeal === undefined || appeal.taxpayerId !== input.taxpayerId) throw new NotFound();
  }
}

/** The story of one step of a written request. */
export async function tellRequestStep(
  { input, eyes, tx, actor, law }: RequestScene,
  before: MediationRequest | undefined,
  { event, body, afterwards }: Telling,
): Promise<MediationRequestView | Refusal> {
  const { occurredAt } = input;
  if (occurredAt !== undefined && occurredAt > tx.now)
    return refuse({ code: 'occurred-at-must-not-be-in-the-future', field: 'occurredAt' });
  const decisions =
    before === undefined ? {} : await requestDecisions(tx, before, await standingsOf(tx, before), law);
  const step = move(mediationRequestTable, {
    state: before?.state ?? 'none',
    event,
    role: actor.role,
    decisions,
  });
  if (step.kind === 'refused') return refuse(step);
  const taken = { ...step, decisions: neededBy(event, step.decisions) };
  const at = occurredAt && { occurredAt };
  const after = await record(tx, { kind: mediationRequestKind, before, step: taken, body, ...at });
  await afterwards?.(after);
  return await mediationRequestView(eyes, after, actor, law);
}

/** Of all decisions about a request, those that a step of this event hangs on. */
function neededBy(event: MediationRequestEvent, decisions: Decisions): Decisions {
  const rules = mediationRequestTable.rows.flatMap(({ on, requires }) =>
    on === event && requires ? [requires.rule] : [],
  );
  return Object.fromEntries(Object.entries(decisions).filter(([rule]) => rules.includes(rule)));
}
