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

/** Opens a deadline of a record. */
export async function openDeadline(
  tx: Tx,
  owner: Owner,
  kind: string,
  spec: DeadlineSpec,
  seq: number,
): Promise<void> {
  const { taxpayerId, recordId, compartment } = owner;
  const deadlineId = derivedId(recordId, kind, String(seq));
  await tx.run(sql`
    insert into platform.deadline (taxpayer_id, deadline_id, compartment, record_id, kind,
      due_day, due_at, steps, owner_id, opened_seq)
    values (${taxpayerId}, ${deadlineId}, ${compartment}, ${recordId}, ${kind},
      ${spec.dueDay}, ${spec.dueAt ?? null}, ${JSON.stringify(spec.steps)}::jsonb, ${spec.ownerId ?? null},
        ${seq})`);
}

/**
 * Closes the open deadlines of one kind of a record, and says why. Closing what is not open closes nothing.
 */
export async function closeDeadline(
  tx: Tx,
  owner: Owner,
  kind: string,
  seq: number,
  because: 'met' | 'moved' | 'void',
): Promise<void> {
  await tx.run(sql`
    update platform.deadline set closed_seq = ${seq}, closed_because = ${because}
    where taxpayer_id = ${owner.taxpayerId} and record_id = ${owner.recordId} and kind = ${kind}
      and closed_seq is null`);
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
