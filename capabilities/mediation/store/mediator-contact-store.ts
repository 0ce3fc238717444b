import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';

/** A contact between the mediator and one party. Never changed: a correction is a further one. */
export type MediatorContact = {
  readonly taxpayerId: string;
  readonly contactId: string;
  readonly compartment: string;
  readonly supportRequestId: string;
  readonly withSide: 'taxpayer' | 'appeals';
  readonly begunByMediator: boolean;
  readonly shared: boolean;
  readonly standing: 'permitted' | 'flagged' | 'needs-facts';
  readonly told: string;
  readonly correctsId?: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly personId: string;
  readonly personRole: string;
};

export type MediatorContactToInsert = Omit<MediatorContact, 'recordedAt' | 'personId' | 'personRole'>;

export async function insertMediatorContact(tx: Tx, contact: MediatorContactToInsert): Promise<void> {
  await tx.run(sql`
    insert into mediation.ex_parte_contact (taxpayer_id, contact_id, compartment, support_request_id,
      with_side,
      begun_by_mediator, shared, standing, told, corrects_id, occurred_at, recorded_at, person_id,
      person_role)
    values (${contact.taxpayerId}, ${contact.contactId}, ${contact.compartment}, ${contact.supportRequestId},
      ${contact.withSide}, ${contact.begunByMediator}, ${contact.shared}, ${contact.standing},
      ${contact.told},
      ${contact.correctsId ?? null}, ${contact.occurredAt}, ${tx.now}, ${tx.actor.personId},
      ${tx.actor.role})`);
}

type Row = {
  taxpayer_id: string;
  contact_id: string;
  compartment: string;
  support_request_id: string;
  with_side: MediatorContact['withSide'];
  begun_by_mediator: boolean;
  shared: boolean;
  standing: MediatorContact['standing'];
  told: string;
  corrects_id: string | null;
  occurred_at: Instant;
  recorded_at: Instant;
  person_id: string;
  person_role: string;
};

/** The log of contacts with the mediator that the lens sees, in their order. */
export async function listMediatorContacts(
  lens: Lens,
  supportRequestId: string,
): Promise<readonly MediatorContact[]> {
  const rows = await lens.run(sql<Row>`
    select taxpayer_id, contact_id, compartment, support_request_id, with_side, begun_by_mediator, shared,
      standing,
      told, corrects_id, occurred_at, recorded_at, person_id, person_role
    from mediation.ex_parte_contact where support_request_id = ${supportRequestId}
    order by occurred_at, recorded_at, contact_id`);
  return rows.map((row) => ({
    taxpayerId: row.taxpayer_id,
    contactId: row.contact_id,
    compartment: row.compartment,
    supportRequestId: row.support_request_id,
    withSide: row.with_side,
    begunByMediator: row.begun_by_mediator,
    shared: row.shared,
    standing: row.standing,
    told: row.told,
    ...(row.corrects_id !== null && { correctsId: row.corrects_id }),
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    personId: row.person_id,
    personRole: row.person_role,
  }));
}
