import { addDays, type Instant } from '#kernel/calendar/day.ts';
import type { StoredDecision } from '#kernel/decision/decision.ts';
import type { Moved } from '#kernel/process/move.ts';
import { instantAt } from '../clock/clock.ts';
import type { Tx } from '../db/lens.ts';
import {
  type ClosedBecause,
  closeDeadlines,
  type Deadline,
  openDeadlines,
  openedDeadlines,
} from './deadlines.ts';
import { type DueEffect, queueEffects } from './effects.ts';
import { chainEntry, type HistoryEntry, insertHistory } from './history.ts';
import { invariant } from './invariant.ts';
import type { DeadlineSpec, EffectsOfDeadlines, RecordBase, RecordKind, Step } from './record-kind.ts';

/** One step of one record, on its way into history. */
export type Recording<Kept extends RecordBase> = {
  readonly kind: RecordKind<Kept>;
  readonly before?: Kept | undefined;
  readonly step: Moved;
  /** The event's own data: all that `apply` needs. */
  readonly body: object;
  /** When it happened, where that was before now: a letter read on Friday was received on Tuesday. */
  readonly occurredAt?: Instant;
};

/**
 * Takes a step: the new state by `apply`, a row of history, the state row, deadlines and effects. The only
 * writer of history, versions, deadlines and effects. Throws InvariantBroken if the record changed
 * meanwhile, which the lock on its taxpayer rules out.
 */
export async function record<Kept extends RecordBase>(tx: Tx, recording: Recording<Kept>): Promise<Kept> {
  return (await recordStep(tx, recording)).after;
}

/** A step that has been taken: the record as it is from here on, and the deadlines that it opened. */
export type Recorded<Kept> = { readonly after: Kept; readonly deadlines: readonly Deadline[] };

/** The same for who tells of the deadlines that the step opened. */
export async function recordStep<Kept extends RecordBase>(
  tx: Tx,
  { kind, before, step, body, occurredAt = tx.now }: Recording<Kept>,
): Promise<Recorded<Kept>> {
  const taken: Step = {
    event: step.event,
    from: step.from,
    to: step.to,
    body,
    onDay: tx.dayOf(occurredAt),
    occurredAt,
    recordedAt: tx.now,
    actorId: tx.actor.personId,
    actorRole: tx.actor.role,
  };
  const beforeVersion = before?.version ?? 0;
  const after = { ...kind.apply(before, taken), version: beforeVersion + 1 } as Kept;
  return { after, deadlines: await write(tx, kind, after, taken, step) };
}

async function write<Kept extends RecordBase>(
  tx: Tx,
  kind: RecordKind<Kept>,
  after: Kept,
  taken: Step,
  step: Moved,
): Promise<readonly Deadline[]> {
  const owner = { taxpayerId: after.taxpayerId, recordId: kind.idOf(after), compartment: after.compartment };
  const opened = new Map<string, DeadlineSpec>();
  for (const name of step.opens) {
    const spec = deadlineOf(kind, name)(after, taken, tx);
    if (spec !== undefined) opened.set(name, spec);
  }
  const chained = chainEntry(tx, entryOf(tx, kind, after, taken, step));
  const { entry } = chained;
  const beforeVersion = after.version - 1;
  const deadlines = openedDeadlines(owner, opened, entry.seq);
  const [, rows] = await Promise.all([
    insertHistory(tx, chained),
    kind.put(tx, after, beforeVersion),
    closeDeadlines(tx, owner, closedBy(step), entry.seq),
    openDeadlines(tx, owner, deadlines, entry.seq),
    queueEffects(tx, entry, dueEffects(step.effects, kind.effectsOfDeadlines, opened, tx.now)),
  ]);
  invariant(rows === 1, `${kind.kind} ${owner.recordId} is no longer at version ${beforeVersion}`);
  return deadlines;
}

/**
 * An effect that waits for a deadline is due when its day, or the day that many after it, begins; where that
 * did not open, there is nothing to do.
 */
function dueEffects(
  effects: readonly string[],
  waits: EffectsOfDeadlines | undefined,
  opened: ReadonlyMap<string, DeadlineSpec>,
  now: Instant,
): readonly DueEffect[] {
  return effects.flatMap((name) => {
    const wait = waits?.[name];
    if (wait === undefined) return [{ name, dueAt: now }];
    const { deadline, daysAfter } = typeof wait === 'string' ? { deadline: wait, daysAfter: 0 } : wait;
    const spec = opened.get(deadline);
    return spec ? [{ name, dueAt: instantAt(addDays(spec.dueDay, daysAfter), 0) }] : [];
  });
}

/** A deadline that the same step opens anew has moved; what is voided was not done and is no longer asked. */
function closedBy({ closes, opens, voids = [] }: Moved): ReadonlyMap<string, ClosedBecause> {
  const closed = closes.map((name) => [name, opens.includes(name) ? 'moved' : 'met'] as const);
  return new Map([...closed, ...voids.map((name) => [name, 'void'] as const)]);
}

function entryOf<Kept extends RecordBase>(
  tx: Tx,
  kind: RecordKind<Kept>,
  after: Kept,
  taken: Step,
  step: Moved,
): Omit<HistoryEntry, 'seq'> {
  return {
    taxpayerId: after.taxpayerId,
    compartment: kind.historyIn?.(after, taken.event) ?? after.compartment,
    capability: kind.capability,
    recordKind: kind.kind,
    recordId: kind.idOf(after),
    version: after.version,
    event: taken.event,
    from: taken.from,
    to: taken.to,
    actorId: taken.actorId,
    actorRole: taken.actorRole,
    onDay: taken.onDay,
    occurredAt: taken.occurredAt,
    recordedAt: taken.recordedAt,
    body: taken.body,
    decisions: Object.values(step.decisions).map(storedDecision),
    commandId: tx.commandId,
  };
}

function storedDecision(decision: Moved['decisions'][string]): StoredDecision {
  invariant(
    'facts' in decision,
    `the decision "${decision.rule}" cannot be kept without the facts that it read`,
  );
  return decision;
}

function deadlineOf<Kept extends RecordBase>(
  kind: RecordKind<Kept>,
  name: string,
): RecordKind<Kept>['deadlines'][string] {
  const compute = kind.deadlines[name];
  invariant(compute, `${kind.kind} opens the deadline "${name}" and does not say when it ends`);
  return compute;
}
