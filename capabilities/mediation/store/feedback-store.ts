import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';

/** What somebody who took part thinks of the program. */
export type Feedback = {
  readonly taxpayerId: string;
  readonly feedbackId: string;
  readonly compartment: string;
  readonly supportRequestId: string;
  /** In what capacity it was given: names are not asked for. */
  readonly side: string;
  /** From 1, not at all, to 5, very much. */
  readonly rating: number;
  readonly told?: string;
  readonly givenAt: Instant;
};

export async function insertFeedback(tx: Tx, feedback: Omit<Feedback, 'givenAt'>): Promise<void> {
  const { taxpayerId, feedbackId, compartment, supportRequestId, side, rating, told = null } = feedback;
  await tx.run(sql`
    insert into mediation.feedback (taxpayer_id, feedback_id, compartment, support_request_id, side, rating,
      told, given_at, person_id)
    values (${taxpayerId}, ${feedbackId}, ${compartment}, ${supportRequestId}, ${side}, ${rating}, ${told},
      ${tx.now}, ${tx.actor.personId})`);
}

type Row = {
  taxpayer_id: string;
  feedback_id: string;
  compartment: string;
  support_request_id: string;
  side: string;
  rating: number;
  told: string | null;
  given_at: Instant;
};

/** What the lens sees of it for these support requests, the first given first. */
export async function listFeedback(
  lens: Lens,
  supportRequestIds: readonly string[],
): Promise<readonly Feedback[]> {
  const rows = await lens.run(sql<Row>`
    select taxpayer_id, feedback_id, compartment, support_request_id, side, rating, told, given_at
    from mediation.feedback where support_request_id = any (${arrayText(supportRequestIds)}::uuid[])
    order by given_at, side, feedback_id`);
  return rows.map((row) => ({
    taxpayerId: row.taxpayer_id,
    feedbackId: row.feedback_id,
    compartment: row.compartment,
    supportRequestId: row.support_request_id,
    side: row.side,
    rating: row.rating,
    ...(row.told !== null && { told: row.told }),
    givenAt: row.given_at,
  }));
}

/** Whether somebody has already said something about one request. */
export async function hasGivenFeedback(tx: Tx, supportRequestId: string, personId: string): Promise<boolean> {
  const rows = await tx.run(sql`
    select from mediation.feedback
    where support_request_id = ${supportRequestId} and person_id = ${personId}`);
  return rows.length > 0;
}
