import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Actor, Hold } from '#platform/access/actor.ts';
import { arrayText, type Batch } from '#platform/db/lens.ts';
import { computeAcknowledgementLastDay, decideCaseAccess } from '../rules/decide-case-access.ts';
import { rolesOfKind } from '../rules/role-kind.ts';
import { actorOf, listPersons } from './person-store.ts';

/** Keeps that a person has acknowledged the taxpayers' rights, at the moment of the business clock. */
export async function insertRightsAcknowledgement(batch: Batch, personId: string): Promise<void> {
  await batch.run(sql`
    insert into casework.rights_acknowledgement (person_id, acknowledged_at)
    values (${personId}, ${batch.now}) on conflict do nothing`);
}

/** The day of the latest acknowledgement of each of these persons who has made one. */
async function listAcknowledgedDays(
  batch: Batch,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const rows = await batch.run(sql<{ person_id: string; acknowledged_at: Instant }>`
    select person_id, max(acknowledged_at) as acknowledged_at from casework.rights_acknowledgement
    where person_id = any (${arrayText(personIds)}::uuid[]) group by person_id`);
  return new Map(rows.map(({ person_id, acknowledged_at }) => [person_id, batch.dayOf(acknowledged_at)]));
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
  person: Pick<Actor, 'personId' | 'role'>,
  law: Law,
): Promise<RightsStanding | undefined> {
  const acknowledged = await listAcknowledgedDays(batch, [person.personId]);
  return standingOf(person, acknowledged, batch.today, law);
}

/** The persons of these ids as those who act, each with the hold on their access where there is one. */
export async function listActors(
  batch: Batch,
  personIds: readonly string[],
  law: Law,
): Promise<readonly Actor[]> {
  const [persons, acknowledged] = await Promise.all([
    listPersons(batch, personIds),
    listAcknowledgedDays(batch, personIds),
  ]);
  return persons.map((person) => {
    const hold = standingOf(person, acknowledged, batch.today, law)?.hold;
    return { ...actorOf(person), ...(hold && { held: hold }) };
  });
}

function standingOf(
  { personId, role }: Pick<Actor, 'personId' | 'role'>,
  acknowledged: ReadonlyMap<string, Day>,
  onDay: Day,
  law: Law,
): RightsStanding | undefined {
  if (!rolesOfKind('staff').some((each) => each === role)) return undefined;
  const acknowledgedDay = acknowledged.get(personId) ?? 'none';
  const { outcome, findings } = decideCaseAccess({ acknowledgedDay, onDay }, law);
  const hold: Hold = { code: 'rights-must-be-acknowledged', findings };
  return {
    acknowledgedDay,
    ...(acknowledgedDay !== 'none' && { lastDay: computeAcknowledgementLastDay(acknowledgedDay, law) }),
    ...(outcome === 'held' && { hold }),
  };
}
