import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { ReferenceList } from '../parameters/reference-lists.ts';
import type { ListChange } from '../rules/reference-list.ts';

type Row = {
  change_id: string;
  list: ReferenceList;
  entry: string;
  act: 'add' | 'end';
  label: string;
  label_spanish: string | null;
  detail: string;
  from_day: Day;
  because: string;
  is_proposal: boolean;
  by_name: string;
  by_role: string;
  changed_at: Instant;
  is_accepted: boolean | null;
  decided_by_name: string | null;
  decided_at: Instant | null;
};

/** Every change and proposal, in the order in which they were made. They concern no taxpayer. */
export async function listListChanges(lens: Lens): Promise<readonly ListChange[]> {
  const rows = await lens.run(sql<Row>`
    select c.change_id, c.list, c.entry, c.act, c.label, c.label_spanish, c.detail, c.from_day, c.because,
      c.is_proposal, c.by_name, c.by_role, c.changed_at, r.is_accepted, r.by_name as decided_by_name,
      r.decided_at
    from mediation.list_change c left join mediation.list_ruling r on r.change_id = c.change_id
    order by c.changed_at, c.change_id`);
  return rows.map((row) => changeOf(row, lens));
}

export type ChangeToInsert = Pick<
  ListChange,
  'changeId' | 'list' | 'entry' | 'act' | 'label' | 'labelSpanish' | 'detail' | 'fromDay' | 'because'
>;

export async function insertListChange(tx: Tx, change: ChangeToInsert, isProposal: boolean): Promise<void> {
  const { changeId, list, entry, act, label, labelSpanish, detail, fromDay, because } = change;
  await tx.run(sql`
    insert into mediation.list_change (change_id, list, entry, act, label, label_spanish, detail,
      from_day, because, is_proposal, by_id, by_name, by_role, changed_at)
    values (${changeId}, ${list}, ${entry}, ${act}, ${label}, ${labelSpanish ?? null}, ${detail},
      ${fromDay}, ${because}, ${isProposal}, ${tx.actor.personId}, ${tx.actor.name}, ${tx.actor.role},
      ${tx.now})`);
}

export async function insertListRuling(
  tx: Tx,
  changeId: string,
  isAccepted: boolean,
  because: string,
): Promise<void> {
  await tx.run(sql`
    insert into mediation.list_ruling (change_id, is_accepted, because, by_id, by_name, decided_at)
    values (${changeId}, ${isAccepted}, ${because}, ${tx.actor.personId}, ${tx.actor.name}, ${tx.now})`);
}

/** A proposal that was accepted late counts from its acceptance on, and not backwards. */
function changeOf(row: Row, { dayOf }: Pick<Lens, 'dayOf'>): ListChange {
  const decidedDay = row.decided_at === null ? row.from_day : dayOf(row.decided_at);
  return {
    changeId: row.change_id,
    list: row.list,
    entry: row.entry,
    act: row.act,
    label: row.label,
    ...(row.label_spanish !== null && { labelSpanish: row.label_spanish }),
    detail: row.detail,
    fromDay: row.is_accepted === true && decidedDay > row.from_day ? decidedDay : row.from_day,
    because: row.because,
    standing: standingOf(row),
    byName: row.by_name,
    byRole: row.by_role,
    changedAt: row.changed_at,
    ...(row.decided_by_name !== null && { decidedByName: row.decided_by_name }),
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
  };
}

function standingOf({ is_proposal, is_accepted }: Row): ListChange['standing'] {
  if (!is_proposal) return 'made';
  if (is_accepted === null) return 'proposed';
  return is_accepted ? 'accepted' : 'declined';
}
