import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';

/** Somebody's training in mediation, as it was recorded. */
export type Training = {
  readonly trainingId: string;
  readonly personId: string;
  readonly trainedDay: Day;
  readonly told: string;
};

export async function insertTraining(tx: Tx, one: Training): Promise<void> {
  await tx.run(sql`
    insert into mediation.training (training_id, person_id, trained_day, told, by_id, by_name, recorded_at)
    values (${one.trainingId}, ${one.personId}, ${one.trainedDay}, ${one.told}, ${tx.actor.personId},
      ${tx.actor.name}, ${tx.now})
    on conflict (training_id) do nothing`);
}

/** The latest day of training of each of these people that has one. */
export async function listTrainedDays(
  lens: Lens,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const rows = await lens.run(sql<{ person_id: string; trained_day: Day }>`
    select person_id, max(trained_day) as trained_day from mediation.training
    where person_id = any (${arrayText(personIds)}::uuid[]) group by person_id`);
  return new Map(rows.map(({ person_id: personId, trained_day: trainedDay }) => [personId, trainedDay]));
}

/** Since when somebody is trained, as far as it is on record. */
export async function findTrainedDay(lens: Lens, personId: string): Promise<Day | 'none'> {
  return (await listTrainedDays(lens, [personId])).get(personId) ?? 'none';
}
