import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { MediatedWork } from '../parameters/works.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { isTold, type TaxpayerStanding, taxpayerStandingOf } from '../process/support-request-states.ts';

/** Where a request stands, for the taxpayer. */
export type Standing = {
  readonly taxpayerId: string;
  readonly supportRequestId: string;
  readonly requestId: string;
  readonly appealId: string;
  readonly work: MediatedWork;
  readonly standing: TaxpayerStanding;
  readonly detailsDueDay?: Day;
  readonly sessionDay?: Day;
  /** Why it was denied, as the letter says it. */
  readonly reasons: readonly string[];
};

/** Writes what the taxpayer may know of it: it follows from the record, and is told with it. */
export async function putStanding(tx: Tx, one: SupportRequest): Promise<void> {
  const { review, joint, state } = one;
  const reasons = isTold(state) ? (review?.denial?.reasons ?? []).map(({ told }) => told) : [];
  await tx.run(sql`
    insert into mediation.support_request_standing (taxpayer_id, support_request_id, request_id, appeal_id,
      work,
      standing, details_due_day, session_day, reasons)
    values (${one.taxpayerId}, ${one.supportRequestId}, ${one.requestId}, ${one.appealId}, ${one.work},
      ${taxpayerStandingOf(state)}, ${review?.details?.dueDay ?? null}, ${joint.session?.day ?? null},
      ${JSON.stringify(reasons)}::jsonb)
    on conflict (taxpayer_id, support_request_id) do update set standing = excluded.standing,
      details_due_day = coalesce(excluded.details_due_day,
      mediation.support_request_standing.details_due_day),
      session_day = excluded.session_day, reasons = excluded.reasons`);
}

type Row = {
  taxpayer_id: string;
  support_request_id: string;
  request_id: string;
  appeal_id: string;
  work: MediatedWork;
  standing: TaxpayerStanding;
  details_due_day: Day | null;
  session_day: Day | null;
  reasons: string[];
};

const columns = sql`
  taxpayer_id, support_request_id, request_id, appeal_id, work, standing, details_due_day, session_day,
    reasons
  from mediation.support_request_standing`;

/** Where the requests of a taxpayer stand, as far as the lens sees. */
export async function listStandings(lens: Lens, taxpayerId: string): Promise<readonly Standing[]> {
  const rows = await lens.run(sql<Row>`
    select ${columns} where taxpayer_id = ${taxpayerId} order by support_request_id`);
  return rows.map(standingFrom);
}

/** Where some written requests stand on each appeal. */
export async function listStandingsOf(
  lens: Lens,
  requestIds: readonly string[],
): Promise<readonly Standing[]> {
  const rows = await lens.run(sql<Row>`
    select ${columns} where request_id = any (${arrayText(requestIds)}::uuid[]) order by support_request_id`);
  return rows.map(standingFrom);
}

/** Where one request stands. */
export async function findStanding(lens: Lens, supportRequestId: string): Promise<Standing | undefined> {
  const [row] = await lens.run(sql<Row>`select ${columns} where support_request_id = ${supportRequestId}`);
  return row && standingFrom(row);
}

function standingFrom(row: Row): Standing {
  return {
    taxpayerId: row.taxpayer_id,
    supportRequestId: row.support_request_id,
    requestId: row.request_id,
    appealId: row.appeal_id,
    work: row.work,
    standing: row.standing,
    ...(row.details_due_day !== null && { detailsDueDay: row.details_due_day }),
    ...(row.session_day !== null && { sessionDay: row.session_day }),
    reasons: row.reasons,
  };
}
