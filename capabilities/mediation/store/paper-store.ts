import { sql } from 'kysely';
import { appealCompartment } from '#capabilities/appeals/records.ts';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';

/**
 * A paper of a mediation: of both sides, of Appeals alone, or of one person alone, as its compartment says.
 */
export type Paper = {
  readonly taxpayerId: string;
  readonly documentId: string;
  readonly compartment: string;
  readonly supportRequestId: string;
  readonly kind: string;
  readonly side: string;
  readonly title: string;
  readonly sha256?: string;
  readonly mediaType?: string;
  /** What it says, where it was written here and not put in as a file. */
  readonly told?: string;
  readonly givenAt: Instant;
  readonly personId: string;
  readonly personRole: string;
};

export type PaperToInsert = Omit<Paper, 'givenAt' | 'personId' | 'personRole'>;

/** Keeps a paper. One statement with one instant: whoever may see it sees it from the same moment. */
export async function insertPaper(tx: Tx, paper: PaperToInsert): Promise<Paper> {
  const kept: Paper = { ...paper, givenAt: tx.now, personId: tx.actor.personId, personRole: tx.actor.role };
  await tx.run(sql`
    insert into mediation.document (taxpayer_id, document_id, compartment, support_request_id, kind, side,
      title,
      sha256, media_type, told, given_at, person_id, person_role)
    values (${kept.taxpayerId}, ${kept.documentId}, ${kept.compartment}, ${kept.supportRequestId},
      ${kept.kind},
      ${kept.side}, ${kept.title}, ${kept.sha256 ?? null}, ${kept.mediaType ?? null}, ${kept.told ?? null},
      ${kept.givenAt}, ${kept.personId}, ${kept.personRole})
    on conflict do nothing`);
  return kept;
}

type PaperRow = {
  taxpayer_id: string;
  document_id: string;
  compartment: string;
  support_request_id: string;
  kind: string;
  side: string;
  title: string;
  sha256: string | null;
  media_type: string | null;
  told: string | null;
  given_at: Instant;
  person_id: string;
  person_role: string;
};

const paperColumns = sql`
  taxpayer_id, document_id, compartment, support_request_id, kind, side, title, sha256, media_type, told,
  given_at, person_id, person_role from mediation.document`;

/** A paper that the lens sees. */
export async function findPaper(lens: Lens, documentId: string): Promise<Paper | undefined> {
  const [row] = await lens.run(sql<PaperRow>`select ${paperColumns} where document_id = ${documentId}`);
  return row && paperOf(row);
}

/**
 * The papers of a support request that the lens sees, in the order in which they were given; copies in the
 * appeal’s general file are not among them.
 */
export async function listPapers(lens: Lens, supportRequestId: string): Promise<readonly Paper[]> {
  const rows = await lens.run(sql<PaperRow>`
    select ${paperColumns} where support_request_id = ${supportRequestId}
      and compartment not like 'appeal/%' order by given_at, kind, document_id`);
  return rows.map(paperOf);
}

/** The papers of the mediations of an appeal that the lens sees, in the order in which they were given. */
export async function listPapersOfAppeal(
  lens: Lens,
  { taxpayerId, appealId }: { readonly taxpayerId: string; readonly appealId: string },
): Promise<readonly Paper[]> {
  const rows = await lens.run(sql<PaperRow>`
    select ${paperColumns} where taxpayer_id = ${taxpayerId}
      and (compartment = ${appealCompartment(appealId)} or support_request_id in (
        select s.support_request_id from mediation.support_request_standing s
        where s.taxpayer_id = ${taxpayerId} and s.appeal_id = ${appealId}))
    order by given_at, document_id`);
  return rows.map(paperOf);
}

function paperOf(row: PaperRow): Paper {
  return {
    taxpayerId: row.taxpayer_id,
    documentId: row.document_id,
    compartment: row.compartment,
    supportRequestId: row.support_request_id,
    kind: row.kind,
    side: row.side,
    title: row.title,
    ...(row.sha256 !== null && { sha256: row.sha256 }),
    ...(row.media_type !== null && { mediaType: row.media_type }),
    ...(row.told !== null && { told: row.told }),
    givenAt: row.given_at,
    personId: row.person_id,
    personRole: row.person_role,
  };
}

/** A mediator's time on a support request. */
export type TimeEntry = {
  readonly taxpayerId: string;
  readonly entryId: string;
  readonly compartment: string;
  readonly supportRequestId: string;
  readonly onDay: Day;
  readonly minutes: number;
  readonly activity: string;
};

export async function insertTimeEntry(tx: Tx, entry: TimeEntry): Promise<void> {
  await tx.run(sql`
    insert into mediation.time_entry (taxpayer_id, entry_id, compartment, support_request_id, person_id,
      on_day,
      minutes, activity, recorded_at)
    values (${entry.taxpayerId}, ${entry.entryId}, ${entry.compartment}, ${entry.supportRequestId},
      ${tx.actor.personId}, ${entry.onDay}, ${entry.minutes}, ${entry.activity}, ${tx.now})`);
}

/** The mediator's minutes on a support request by activity, as far as the lens sees. */
export async function listTime(
  lens: Lens,
  supportRequestId: string,
): Promise<readonly { readonly activity: string; readonly minutes: number }[]> {
  return await lens.run(sql<{ activity: string; minutes: number }>`
    select activity, sum(minutes)::int as minutes from mediation.time_entry
    where support_request_id = ${supportRequestId} group by activity order by activity`);
}

/** The mediator's minutes on each of these support requests, none posted being none: one row for each. */
export async function listMinutes(
  lens: Lens,
  supportRequestIds: readonly string[],
): Promise<readonly { readonly supportRequestId: string; readonly minutes: number }[]> {
  const rows = await lens.run(sql<{ support_request_id: string; minutes: number }>`
    select asked.id as support_request_id, coalesce(sum(t.minutes), 0)::int as minutes
    from unnest(${arrayText(supportRequestIds)}::uuid[]) as asked (id)
      left join mediation.time_entry t on t.support_request_id = asked.id
    group by asked.id`);
  return rows.map((row) => ({ supportRequestId: row.support_request_id, minutes: row.minutes }));
}
