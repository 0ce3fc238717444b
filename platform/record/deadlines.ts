import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '../db/lens.ts';
import { derivedId } from '../ids.ts';
import type { DeadlineSpec } from './record-kind.ts';

/** A deadline as it is kept. */
export type Deadline = {
  readonly deadlineId: string;
  readonly taxpayerId: string;
  readonly recordId: string;
  readonly kind: string;
  readonly dueDay: Day;
  readonly dueAt?: Instant;
  readonly steps: unknown;
  readonly ownerId?: string;
  readonly closedBecause?: 'met' | 'moved' | 'void';
};

type Owner = { readonly taxpayerId: string; readonly recordId: string; readonly compartment: string };

/** The deadlines that a step opens, earliest first, each kind as it was computed. */
export function openedDeadlines(
  { taxpayerId, recordId }: Owner,
  opened: ReadonlyMap<string, DeadlineSpec>,
  seq: number,
): readonly Deadline[] {
  const deadlines = [...opened].map(([kind, spec]) => {
    const deadlineId = derivedId(recordId, kind, String(seq));
    return { deadlineId, taxpayerId, recordId, kind, ...spec };
  });
  return deadlines.toSorted(byDueDayAndKind);
}

function byDueDayAndKind(a: Deadline, b: Deadline): number {
  if (a.dueDay !== b.dueDay) return a.dueDay < b.dueDay ? -1 : 1;
  return a.kind < b.kind ? -1 : 1;
}

/** Keeps the deadlines of a record that a step opened. */
export async function openDeadlines(
  tx: Tx,
  { taxpayerId, recordId, compartment }: Owner,
  deadlines: readonly Deadline[],
  seq: number,
): Promise<void> {
  if (deadlines.length === 0) return;
  const rows = deadlines.map(({ deadlineId, kind, dueDay, dueAt, steps, ownerId }) => ({
    deadline_id: deadlineId,
    kind,
    due_day: dueDay,
    due_at: dueAt,
    steps,
    owner_id: ownerId,
  }));
  await tx.run(sql`
    insert into platform.deadline (taxpayer_id, deadline_id, compartment, record_id, kind,
      due_day, due_at, steps, owner_id, opened_seq)
    select ${taxpayerId}::uuid, deadline_id, ${compartment}, ${recordId}::uuid, kind,
      due_day, due_at, steps, owner_id, ${seq}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as opened (deadline_id uuid, kind text,
      due_day date, due_at timestamptz, steps jsonb, owner_id uuid)`);
}

/** Why a deadline is closed. */
export type ClosedBecause = NonNullable<Deadline['closedBecause']>;

/**
 * Closes the open deadlines of some kinds of a record, and says of each why. Closing what is not open closes
 * nothing.
 */
export async function closeDeadlines(
  tx: Tx,
  { taxpayerId, recordId }: Owner,
  closed: ReadonlyMap<string, ClosedBecause>,
  seq: number,
): Promise<void> {
  if (closed.size === 0) return;
  const [kinds, reasons] = [[...closed.keys()], [...closed.values()]];
  await tx.run(sql`
    update platform.deadline d set closed_seq = ${seq}, closed_because = closed.because
    from unnest(${kinds}::text[], ${reasons}::text[]) as closed (kind, because)
    where d.taxpayer_id = ${taxpayerId} and d.record_id = ${recordId} and d.kind = closed.kind
      and d.closed_seq is null`);
}

type DeadlineRow = {
  taxpayer_id: string;
  deadline_id: string;
  record_id: string;
  kind: string;
  due_day: Day;
  due_at: Instant | null;
  steps: unknown;
  owner_id: string | null;
  closed_because: 'met' | 'moved' | 'void' | null;
};

const deadlineColumns = sql`
  taxpayer_id, deadline_id, record_id, kind, due_day, due_at, steps, owner_id, closed_because
  from platform.deadline`;

/**
 * The deadlines of a taxpayer, open and closed, earliest first; of some records only where they are named.
 */
export async function listDeadlines(
  lens: Lens,
  taxpayerId: string,
  recordIds?: readonly string[],
): Promise<readonly Deadline[]> {
  const onlyThese =
    recordIds === undefined ? sql`true` : sql`record_id = any (${arrayText(recordIds)}::uuid[])`;
  const rows = await lens.run(sql<DeadlineRow>`
    select ${deadlineColumns} where taxpayer_id = ${taxpayerId} and ${onlyThese} order by due_day, kind`);
  return rows.map(deadlineFrom);
}

/** The open deadlines of some records, whosever they are, as far as the lens sees; earliest first. */
export async function listOpenDeadlines(
  lens: Lens,
  recordIds: readonly string[],
): Promise<readonly Deadline[]> {
  const rows = await lens.run(sql<DeadlineRow>`
    select ${deadlineColumns} where record_id = any (${arrayText(recordIds)}::uuid[]) and closed_seq is null
    order by due_day, kind`);
  return rows.map(deadlineFrom);
}

/** The deadlines of one kind of some records, open and closed, as far as the lens sees; earliest first. */
export async function listDeadlinesOfKind(
  lens: Lens,
  kind: string,
  recordIds: readonly string[],
): Promise<readonly Deadline[]> {
  const rows = await lens.run(sql<DeadlineRow>`
    select ${deadlineColumns} where record_id = any (${arrayText(recordIds)}::uuid[]) and kind = ${kind}
    order by due_day, due_at`);
  return rows.map(deadlineFrom);
}

function deadlineFrom(row: DeadlineRow): Deadline {
  return {
    deadlineId: row.deadline_id,
    taxpayerId: row.taxpayer_id,
    recordId: row.record_id,
    kind: row.kind,
    dueDay: row.due_day,
    steps: row.steps,
    ...(row.due_at && { dueAt: row.due_at }),
    ...(row.owner_id && { ownerId: row.owner_id }),
    ...(row.closed_because && { closedBecause: row.closed_because }),
  };
}
