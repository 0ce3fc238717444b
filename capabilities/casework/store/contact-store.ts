import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import type {
  ContactChannel,
  ContactDirection,
  ContactOutcome,
  ContactParty,
  Participant,
} from '../parameters/contact-kinds.ts';

/** Who was told what, when and how. */
export type Contact = {
  readonly taxpayerId: string;
  readonly contactId: string;
  readonly onDay: Day;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly personId: string;
  readonly personRole: string;
  readonly direction: ContactDirection;
  readonly channel: ContactChannel;
  readonly party: ContactParty;
  readonly partyName?: string;
  readonly outcome: ContactOutcome;
  readonly told: string;
  /** Beside the one who notes it and the one it was with. */
  readonly participants: readonly Participant[];
  readonly subjectKind?: string;
  readonly subjectId?: string;
};

export type ContactToNote = Omit<
  Contact,
  'contactId' | 'onDay' | 'recordedAt' | 'personId' | 'personRole' | 'participants'
> & {
  readonly participants?: readonly Participant[];
  readonly compartment?: string;
};

/** Notes a contact, by whoever acts. The same command notes the same contact once. */
export async function insertContact(tx: Tx, noted: ContactToNote): Promise<Contact> {
  const { compartment = 'collection', participants = [], ...contact } = noted;
  const full: Contact = {
    ...contact,
    participants,
    contactId: derivedId(tx.commandId, 'contact', canonicalJson(contact)),
    onDay: tx.dayOf(contact.occurredAt),
    recordedAt: tx.now,
    personId: tx.actor.personId,
    personRole: tx.actor.role,
  };
  await tx.run(sql`
    insert into casework.contact (taxpayer_id, contact_id, compartment, on_day, occurred_at, recorded_at,
      person_id, person_role, direction, channel, party, party_name, outcome, told, subject_kind, subject_id,
      participants)
    values (${full.taxpayerId}, ${full.contactId}, ${compartment}, ${full.onDay}, ${full.occurredAt},
      ${full.recordedAt}, ${full.personId}, ${full.personRole}, ${full.direction}, ${full.channel},
      ${full.party},
      ${full.partyName ?? null}, ${full.outcome}, ${full.told}, ${full.subjectKind ?? null},
      ${full.subjectId ?? null}, ${canonicalJson(participants)}::jsonb)
    on conflict do nothing`);
  return full;
}

type ContactRow = {
  taxpayer_id: string;
  contact_id: string;
  on_day: Day;
  occurred_at: Instant;
  recorded_at: Instant;
  person_id: string;
  person_role: string;
  direction: ContactDirection;
  channel: ContactChannel;
  party: ContactParty;
  party_name: string | null;
  outcome: ContactOutcome;
  told: string;
  participants: readonly Participant[];
  subject_kind: string | null;
  subject_id: string | null;
};

/** The contacts about a taxpayer that the lens sees, the latest first. */
export async function listContacts(lens: Lens, taxpayerId: string): Promise<readonly Contact[]> {
  const rows = await lens.run(sql<ContactRow>`
    select taxpayer_id, contact_id, on_day, occurred_at, recorded_at, person_id, person_role,
      direction, channel, party, party_name, outcome, told, subject_kind, subject_id,
      participants
    from casework.contact where taxpayer_id = ${taxpayerId}
    order by occurred_at desc, recorded_at desc, contact_id`);
  return rows.map((row) => ({
    taxpayerId: row.taxpayer_id,
    contactId: row.contact_id,
    onDay: row.on_day,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    personId: row.person_id,
    personRole: row.person_role,
    direction: row.direction,
    channel: row.channel,
    party: row.party,
    outcome: row.outcome,
    told: row.told,
    participants: row.participants,
    ...(row.party_name !== null && { partyName: row.party_name }),
    ...(row.subject_kind !== null && { subjectKind: row.subject_kind }),
    ...(row.subject_id !== null && { subjectId: row.subject_id }),
  }));
}
