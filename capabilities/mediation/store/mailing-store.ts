import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { MailOutcome } from '#platform/mail/mail.ts';

/** An e-mail about a request: what was recorded as sent, and what became of it. */
export type Mailing = {
  readonly taxpayerId: string;
  readonly mailingId: string;
  readonly compartment: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly recipients: readonly string[];
  readonly title: string;
  readonly told: string;
  readonly documentIds: readonly string[];
  readonly queuedAt: Instant;
  readonly personId: string;
  readonly sentAt?: Instant;
  readonly outcome?: MailOutcome;
};

export type MailingToInsert = Omit<Mailing, 'queuedAt' | 'personId' | 'sentAt' | 'outcome'>;

export async function insertMailing(tx: Tx, mailing: MailingToInsert): Promise<void> {
  await tx.run(sql`
    insert into mediation.mailing (taxpayer_id, mailing_id, compartment, subject_kind, subject_id, kind,
      recipients,
      title, told, document_ids, queued_at, person_id)
    values (${mailing.taxpayerId}, ${mailing.mailingId}, ${mailing.compartment}, ${mailing.subjectKind},
      ${mailing.subjectId}, ${mailing.kind}, ${[...mailing.recipients]}, ${mailing.title}, ${mailing.told},
      ${arrayText(mailing.documentIds)}::uuid[], ${tx.now}, ${tx.actor.personId})
    on conflict do nothing`);
}

/**
 * Notes what became of an e-mail: taken by a mail server, or kept in the outbox where there is none. What was
 * noted first stands.
 */
export async function updateMailing(tx: Tx, mailing: Mailing, outcome: MailOutcome): Promise<void> {
  await tx.run(sql`
    update mediation.mailing set sent_at = ${tx.now}, outcome = ${JSON.stringify(outcome)}::jsonb
    where taxpayer_id = ${mailing.taxpayerId} and mailing_id = ${mailing.mailingId} and sent_at is null`);
}

type Row = {
  taxpayer_id: string;
  mailing_id: string;
  compartment: string;
  subject_kind: string;
  subject_id: string;
  kind: string;
  recipients: string[];
  title: string;
  told: string;
  document_ids: string[];
  queued_at: Instant;
  person_id: string;
  sent_at: Instant | null;
  outcome: MailOutcome | null;
};

const columns = sql`
  taxpayer_id, mailing_id, compartment, subject_kind, subject_id, kind, recipients, title, told, document_ids,
  queued_at, person_id, sent_at, outcome from mediation.mailing`;

/** The e-mails about some records that the lens sees, in their order. */
export async function listMailings(lens: Lens, subjectIds: readonly string[]): Promise<readonly Mailing[]> {
  const rows = await lens.run(sql<Row>`
    select ${columns} where subject_id = any (${arrayText(subjectIds)}::uuid[]) order by queued_at,
      mailing_id`);
  return rows.map(mailingOf);
}

/** Every e-mail that the lens sees, the latest first. */
export async function listOutgoing(lens: Lens): Promise<readonly Mailing[]> {
  const rows = await lens.run(sql<Row>`select ${columns} order by queued_at desc, mailing_id`);
  return rows.map(mailingOf);
}

function mailingOf(row: Row): Mailing {
  return {
    taxpayerId: row.taxpayer_id,
    mailingId: row.mailing_id,
    compartment: row.compartment,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    kind: row.kind,
    recipients: row.recipients,
    title: row.title,
    told: row.told,
    documentIds: row.document_ids,
    queuedAt: row.queued_at,
    personId: row.person_id,
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.outcome !== null && { outcome: row.outcome }),
  };
}
