import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Actor, Hold } from '#platform/access/actor.ts';
import type { Batch } from '#platform/db/lens.ts';
import { computeAcknowledgementLastDay, decideCaseAccess } from '../rules/decide-case-access.ts';
import { rolesOfKind } from '../rules/role-kind.ts';

/** Keeps that a person has acknowledged the taxpayers' rights, at the moment of the business clock. */
export async function insertRightsAcknowledgement(batch: Batch, personId: string): Promise<void> {
  await batch.run(sql`
    insert into casework.rights_acknowledgement (person_id, acknowledged_at)
    values (${personId}, ${batch.now}) on conflict do nothing`);
}

/** The latest acknowledgement of a person. */
async function findAcknowledgedDay(batch: Batch, personId: string): Promise<Day | 'none'> {
  const [row] = await batch.run(sql<{ acknowledged_at: Instant | null }>`
    select max(acknowledged_at) as acknowledged_at from casework.rights_acknowledgement
    where person_id = ${personId}`);
  const at = row?.acknowledged_at ?? undefined;
  return at === undefined ? 'none' : batch.dayOf(at);
}

/** Whether a person is asked to acknowledge the rights, and how that stands. */
export type RightsStanding = {
  readonly acknowledgedDay: Day | 'none';
  /** The last day on which the acknowledgement counts. */
  readonly lastDay?: Day;
  /** Why access to cases is held; absent while it is open. */
  readonly hold?: Hold;
};

/** How an employee stands with the rights; undefined for everybody who is not one. */
export async function findRightsStanding(
  batch: Batch,
  { personId, role }: Pick<Actor, 'personId' | 'role'>,
  law: Law,
): Promise<RightsStanding | undefined> {
  if (!rolesOfKind('staff').some((each) => each === role)) return undefined;
  const acknowledgedDay = await findAcknowledgedDay(batch, personId);
  const { outcome, findings } = decideCaseAccess({ acknowledgedDay, onDay: batch.today }, law);
  const hold: Hold = { code: 'rights-must-be-acknowledged', findings };
  return {
    acknowledgedDay,
    ...(acknowledgedDay !== 'none' && { lastDay: computeAcknowledgementLastDay(acknowledgedDay, law) }),
    ...(outcome === 'held' && { hold }),
  };
}
