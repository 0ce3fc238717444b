import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { commentChannels, Pilot } from '../parameters/pilots.ts';

/** What somebody of the public said about a pilot. */
export type Comment = {
  readonly commentId: string;
  readonly pilot: Pilot;
  readonly receivedDay: Day;
  readonly channel: (typeof commentChannels)[number];
  /** As they call themselves; many do not. */
  readonly fromWhom?: string;
  readonly told: string;
  readonly loggedByName: string;
  readonly loggedAt: Instant;
};

export async function insertComment(
  tx: Tx,
  comment: Omit<Comment, 'loggedByName' | 'loggedAt'>,
): Promise<void> {
  const { commentId, pilot, receivedDay, channel, fromWhom = null, told } = comment;
  await tx.run(sql`
    insert into program.comment (comment_id, pilot, received_day, channel, from_whom, told, logged_by,
      logged_by_name, logged_at)
    values (${commentId}, ${pilot}, ${receivedDay}, ${channel}, ${fromWhom}, ${told},
      ${tx.actor.personId}, ${tx.actor.name}, ${tx.now})`);
}

type Row = {
  comment_id: string;
  pilot: Pilot;
  received_day: Day;
  channel: Comment['channel'];
  from_whom: string | null;
  told: string;
  logged_by_name: string;
  logged_at: Instant;
};

/** Every comment, the latest received first. */
export async function listComments(lens: Lens): Promise<readonly Comment[]> {
  const rows = await lens.run(sql<Row>`
    select comment_id, pilot, received_day, channel, from_whom, told, logged_by_name, logged_at
    from program.comment order by received_day desc, logged_at desc, comment_id`);
  return rows.map((row) => ({
    commentId: row.comment_id,
    pilot: row.pilot,
    receivedDay: row.received_day,
    channel: row.channel,
    ...(row.from_whom !== null && { fromWhom: row.from_whom }),
    told: row.told,
    loggedByName: row.logged_by_name,
    loggedAt: row.logged_at,
  }));
}
