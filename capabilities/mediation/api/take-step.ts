import type { Instant } from '#kernel/calendar/day.ts';
import type { Decision, StoredDecision } from '#kernel/decision/decision.ts';
import { isMet } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Decisions, move, type Moved } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes, Tx } from '#platform/db/lens.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { decisionsOf, type StepBrings } from '../process/decisions-of.ts';
import { supportRequestTable } from '../process/support-request.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import type { SupportRequestEvent } from '../process/support-request-states.ts';
import { supportRequestKind } from '../store/support-request-store.ts';
import { findOwnSupportRequest, lensFor } from './find-own-support-request.ts';
import { relationsOf, standingFor } from './relations-of.ts';

/** What every story of a step is told with. */
export type StepScene = {
  readonly input: {
    readonly taxpayerId: string;
    readonly supportRequestId: string;
    readonly occurredAt?: Instant | undefined;
  };
  readonly eyes: Eyes;
  readonly tx: Tx;
  readonly actor: Actor;
  readonly law: Law;
};

/** A decision on what the person brings, with the outcome under which the step may be taken. */
export type Brought = { readonly decision: Decision & StoredDecision; readonly allows: string };

/** The support request of a command, as far as this story may look. */
export async function loadOwn({ input, actor, eyes, tx }: StepScene, facts?: 'own'): Promise<SupportRequest> {
  return await findOwnSupportRequest(input, actor, eyes, lensFor(actor, eyes, tx, facts));
}

/** Decides on a step: whose it is, what was brought, and what the process says. Nothing is written yet. */
export async function decideStep(
  scene: StepScene,
  before: SupportRequest,
  event: SupportRequestEvent,
  brings: StepBrings & { readonly brought?: readonly Brought[]; readonly facts?: 'own' } = {},
): Promise<Moved | Refusal> {
  const { input, actor, eyes, tx, law } = scene;
  if (input.occurredAt !== undefined && input.occurredAt > tx.now)
    return refuse({ code: 'occurred-at-must-not-be-in-the-future', field: 'occurredAt' });
  const onDay = tx.dayOf(input.occurredAt ?? tx.now);
  const decisions: Decisions = {
    ...decisionsOf(before, onDay, law, brings),
    ...Object.fromEntries((brings.brought ?? []).map(({ decision }) => [decision.rule, decision])),
  };
  const step = move(supportRequestTable, { state: before.state, event, role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const relations = await relationsOf(lensFor(actor, eyes, tx, brings.facts), actor, before);
  const standing = standingFor(event, actor, relations, onDay, law);
  if (standing.outcome !== 'may-act') return refuseBy(standing, step, 'step-must-be-yours');
  for (const { decision, allows } of brings.brought ?? [])
    if (decision.outcome !== allows) return refuseBy(decision, step, 'decision-must-allow-this-event');
  return { ...step, decisions: neededOf(step, event, brings.brought ?? []) };
}

/** Takes a step that was decided on. */
export async function takeStep(
  { input, tx }: StepScene,
  before: SupportRequest,
  step: Moved,
  body: object,
): Promise<SupportRequest> {
  const occurredAt = input.occurredAt;
  return await record(tx, {
    kind: supportRequestKind,
    before,
    step,
    body,
    ...(occurredAt && { occurredAt }),
  });
}

/** Of all decisions about a request, those that this step hangs on: the others are no part of it. */
function neededOf(step: Moved, event: SupportRequestEvent, brought: readonly Brought[]): Decisions {
  const rules = new Set([
    ...supportRequestTable.rows.flatMap(({ on, requires }) =>
      on === event && requires ? [requires.rule] : [],
    ),
    ...brought.map(({ decision }) => decision.rule),
  ]);
  return Object.fromEntries(Object.entries(step.decisions).filter(([rule]) => rules.has(rule)));
}

/** A refusal with everything that does not hold. */
export function refuseBy(decision: Decision, { process, event, from, law }: Moved, code: string): Refusal {
  const findings = decision.findings.filter((finding) => !isMet(finding));
  const refused = refuse({ code, event, from, findings, law });
  return { ...refused, process, decided: { rule: decision.rule, outcome: decision.outcome } };
}
