import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { SentTold } from '../rules/sending-facts.ts';

/** One way in which papers left, or were looked at again before. */
export type Sending = {
  readonly taxpayerId: string;
  readonly sendingId: string;
  readonly compartment: string;
  readonly supportRequestId: string;
  readonly sentTo: string;
  readonly documentIds: readonly string[];
  readonly told: SentTold;
  readonly sentAt: Instant;
  readonly recordedAt: Instant;
  readonly personId: string;
  readonly personRole: string;
};

export type SendingToInsert = Omit<Sending, 'recordedAt' | 'personId' | 'personRole'>;

export async function insertSending(tx: Tx, sending: SendingToInsert): Promise<void> {
  const { way, ...told } = sending.told;
  await tx.run(sql`
    insert into mediation.sending (taxpayer_id, sending_id, compartment, support_request_id, way, sent_to,
      document_ids, told, sent_at, recorded_at, person_id, person_role)
    values (${sending.taxpayerId}, ${sending.sendingId}, ${sending.compartment},
      ${sending.supportRequestId}, ${way}, ${sending.sentTo},
      ${arrayText(sending.documentIds)}::uuid[], ${JSON.stringify(told)}::jsonb, ${sending.sentAt},
      ${tx.now}, ${tx.actor.personId}, ${tx.actor.role})
    on conflict do nothing`);
}

type Row = {
  taxpayer_id: string;
  sending_id: string;
  compartment: string;
  support_request_id: string;
  way: string;
  sent_to: string;
  document_ids: string[];
  told: object;
  sent_at: Instant;
  recorded_at: Instant;
  person_id: string;
  person_role: string;
};

const columns = sql`
  taxpayer_id, sending_id, compartment, support_request_id, way, sent_to, document_ids, told, sent_at,
  recorded_at, person_id, person_role from mediation.sending`;

/** What left on a support request, as far as the lens sees, in its order. */
export async function listSendings(lens: Lens, supportRequestId: string): Promise<readonly Sending[]> {
  const rows = await lens.run(sql<Row>`
    select ${columns} where support_request_id = ${supportRequestId}
    order by sent_at, way, sent_to, sending_id`);
  return rows.map((row) => ({
    taxpayerId: row.taxpayer_id,
    sendingId: row.sending_id,
    compartment: row.compartment,
    supportRequestId: row.support_request_id,
    sentTo: row.sent_to,
    documentIds: row.document_ids,
    told: { way: row.way, ...row.told } as SentTold,
    sentAt: row.sent_at,
    recordedAt: row.recorded_at,
    personId: row.person_id,
    personRole: row.person_role,
  }));
}
