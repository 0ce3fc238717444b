import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import type { AuthorityForm } from '../parameters/authority-forms.ts';
import { applyAuthority, type Authority, type AuthorityScope } from '../process/authority-record.ts';
import type { AuthorityState } from '../process/authority.ts';
import type { AuthorityFacts } from '../rules/decide-authority.ts';

export const authorityKind: RecordKind<Authority> = {
  capability: 'taxpayers',
  kind: 'authority',
  idOf: (authority) => authority.authorityId,
  apply: applyAuthority,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertAuthority(tx, after) : updateAuthority(tx, after, beforeVersion),
  deadlines: {},
};

async function insertAuthority(tx: Tx, authority: Authority): Promise<number> {
  const { taxpayerId, authorityId, compartment, state, version } = authority;
  const { form, representativeName, cafNumber, scope, filedDay } = authority;
  const rows = await tx.run(sql`
    insert into taxpayers.authority (taxpayer_id, authority_id, compartment, state, version, form,
      representative_name, caf_number, scope, filed_day)
    values (${taxpayerId}, ${authorityId}, ${compartment}, ${state}, ${version}, ${form},
      ${representativeName}, ${cafNumber ?? null}, ${canonicalJson(scope)}::jsonb,
      ${filedDay}) returning authority_id`);
  return rows.length;
}

async function updateAuthority(tx: Tx, authority: Authority, beforeVersion: number): Promise<number> {
  const { taxpayerId, authorityId, state, version, inForceDay, endedDay, endedBecause } = authority;
  const rows = await tx.run(sql`
    update taxpayers.authority set state = ${state}, version = ${version},
      in_force_day = ${inForceDay ?? null},
      ended_day = ${endedDay ?? null}, ended_because = ${endedBecause ?? null}
    where taxpayer_id = ${taxpayerId} and authority_id = ${authorityId} and version = ${beforeVersion}
    returning authority_id`);
  return rows.length;
}

type AuthorityRow = {
  taxpayer_id: string;
  authority_id: string;
  compartment: string;
  state: AuthorityState;
  version: number;
  form: AuthorityForm;
  representative_name: string;
  caf_number: string | null;
  scope: readonly AuthorityScope[];
  filed_day: Day;
  in_force_day: Day | null;
  ended_day: Day | null;
  ended_because: string | null;
};

const columns = sql`
  taxpayer_id, authority_id, compartment, state, version, form, representative_name, caf_number, scope,
  filed_day, in_force_day, ended_day, ended_because from taxpayers.authority`;

/** An authority that the lens sees. */
export async function findAuthority(lens: Lens, authorityId: string): Promise<Authority | undefined> {
  const [row] = await lens.run(sql<AuthorityRow>`select ${columns} where authority_id = ${authorityId}`);
  return row && authorityOf(row);
}

/** The authorities of a taxpayer that the lens sees, the latest first. */
export async function listAuthorities(lens: Lens, taxpayerId: string): Promise<readonly Authority[]> {
  const rows = await lens.run(sql<AuthorityRow>`
    select ${columns} where taxpayer_id = ${taxpayerId} order by filed_day desc, authority_id`);
  return rows.map(authorityOf);
}

/** What the decision on authority reads of those on record. */
export async function listAuthorityFacts(
  lens: Lens,
  taxpayerId: string,
): Promise<AuthorityFacts['authorities']> {
  return (await listAuthorities(lens, taxpayerId)).map(({ form, scope, inForceDay, endedDay }) => ({
    form,
    scope,
    inForceDay: inForceDay ?? 'not-in-force',
    endedDay: endedDay ?? 'not-ended',
  }));
}

function authorityOf(row: AuthorityRow): Authority {
  return {
    taxpayerId: row.taxpayer_id,
    authorityId: row.authority_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    form: row.form,
    representativeName: row.representative_name,
    scope: row.scope,
    filedDay: row.filed_day,
    ...(row.caf_number !== null && { cafNumber: row.caf_number }),
    ...(row.in_force_day !== null && { inForceDay: row.in_force_day }),
    ...(row.ended_day !== null && { endedDay: row.ended_day }),
    ...(row.ended_because !== null && { endedBecause: row.ended_because }),
  };
}
