import { sql } from 'kysely';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import type { EntityKind, TaxpayerLanguage, TinKind } from '../parameters/entity-kinds.ts';
import { applyTaxpayer, type Taxpayer, type TaxpayerLink } from '../process/taxpayer-record.ts';
import type { TaxpayerState } from '../process/taxpayer.ts';

export const taxpayerKind: RecordKind<Taxpayer> = {
  capability: 'taxpayers',
  kind: 'taxpayer',
  idOf: (taxpayer) => taxpayer.taxpayerId,
  apply: applyTaxpayer,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertTaxpayer(tx, after) : updateTaxpayer(tx, after, beforeVersion),
  deadlines: {},
};

async function insertTaxpayer(tx: Tx, taxpayer: Taxpayer): Promise<number> {
  const { taxpayerId, compartment, state, version, kind, language, name, addressLines } = taxpayer;
  const rows = await tx.run(sql`
    with name as (
      insert into taxpayers.name (taxpayer_id, name_id, full_name, from_at)
      values (${taxpayerId}, ${derivedId(taxpayerId, 'name', '1')}, ${name}, ${tx.now})),
    address as (
      insert into taxpayers.address (taxpayer_id, address_id, lines, from_at)
      values (${taxpayerId}, ${derivedId(taxpayerId, 'address', '1')}, ${[...addressLines]}, ${tx.now}))
    insert into taxpayers.taxpayer (taxpayer_id, compartment, state, version, kind, language)
    values (${taxpayerId}, ${compartment}, ${state}, ${version}, ${kind}, ${language}) returning
      taxpayer_id`);
  return rows.length;
}

async function updateTaxpayer(tx: Tx, taxpayer: Taxpayer, beforeVersion: number): Promise<number> {
  await tx.run(sql`
    insert into taxpayers.admitted_person (taxpayer_id, person_id)
    select ${taxpayer.taxpayerId}::uuid, unnest(${arrayText(taxpayer.personIds)}::uuid[]) on conflict do
      nothing`);
  for (const { taxpayerId: linkedId, relation } of taxpayer.links)
    await tx.run(sql`
      insert into taxpayers.linked_taxpayer (taxpayer_id, linked_id, relation)
      values (${taxpayer.taxpayerId}, ${linkedId}, ${relation})
      on conflict (taxpayer_id, linked_id) do update set relation = excluded.relation`);
  const rows = await tx.run(sql`
    update taxpayers.taxpayer set state = ${taxpayer.state}, version = ${taxpayer.version}, language =
      ${taxpayer.language}
    where taxpayer_id = ${taxpayer.taxpayerId} and version = ${beforeVersion} returning taxpayer_id`);
  return rows.length;
}

type TaxpayerRow = {
  taxpayer_id: string;
  compartment: string;
  state: TaxpayerState;
  version: number;
  kind: EntityKind;
  language: TaxpayerLanguage;
  full_name: string;
  lines: string[];
  tin_kind: TinKind;
  last_four: string;
  person_ids: string[];
  links: readonly TaxpayerLink[];
};

const taxpayerColumns = sql`
  t.taxpayer_id, t.compartment, t.state, t.version, t.kind, t.language, n.full_name, a.lines, i.kind as
    tin_kind, i.last_four,
  array(select person_id::text from taxpayers.admitted_person p where p.taxpayer_id = t.taxpayer_id
    order by person_id) as person_ids,
  coalesce((select jsonb_agg(jsonb_build_object('taxpayerId', l.linked_id, 'relation', l.relation)
    order by l.linked_id) from taxpayers.linked_taxpayer l where l.taxpayer_id = t.taxpayer_id), '[]')
    as links
  from taxpayers.taxpayer t
  join taxpayers.name n on n.taxpayer_id = t.taxpayer_id and n.until_at = 'infinity'
  join taxpayers.address a on a.taxpayer_id = t.taxpayer_id and a.until_at = 'infinity'
  join taxpayers.tin i on i.taxpayer_id = t.taxpayer_id`;

/** A taxpayer that the lens sees. */
export async function findTaxpayer(lens: Lens, taxpayerId: string): Promise<Taxpayer | undefined> {
  const [row] = await lens.run(
    sql<TaxpayerRow>`select ${taxpayerColumns} where t.taxpayer_id = ${taxpayerId}`,
  );
  return row && taxpayerOf(row);
}

/** What a taxpayer is, for whoever takes something from it. */
export type Entity = {
  readonly kind: Taxpayer['kind'];
  /** The record that is kept in place of this one, where it is a double by a decision that stands. */
  readonly keptId?: string;
};

/** What kind of taxpayer one is, and whether the record is a double, where the lens sees it. */
export async function findEntity(lens: Lens, taxpayerId: string): Promise<Entity | undefined> {
  const [row] = await lens.run(sql<{ kind: EntityKind; kept_id: string | null }>`
    select kind, (select other_id from taxpayers.double_record d where d.taxpayer_id = t.taxpayer_id
      and part = 'double' and d.state = 'standing') as kept_id
    from taxpayers.taxpayer t where taxpayer_id = ${taxpayerId}`);
  return row && { kind: row.kind, ...(row.kept_id !== null && { keptId: row.kept_id }) };
}

/** The taxpayers among these that the lens sees. */
export async function listTaxpayers(
  lens: Lens,
  taxpayerIds: readonly string[],
): Promise<readonly Taxpayer[]> {
  const rows = await lens.run(
    sql<TaxpayerRow>`select ${taxpayerColumns} where t.taxpayer_id = any (${arrayText(taxpayerIds)}::uuid[])`,
  );
  return rows.map(taxpayerOf);
}

/** The taxpayers whose record a person was admitted to, by name. */
export async function listTaxpayersOf(lens: Lens, personId: string): Promise<readonly Taxpayer[]> {
  const rows = await lens.run(sql<TaxpayerRow>`
    select ${taxpayerColumns}
    where exists (select from taxpayers.admitted_person p where p.taxpayer_id = t.taxpayer_id and p.person_id
      = ${personId})
    order by n.full_name, t.taxpayer_id`);
  return rows.map(taxpayerOf);
}

/**
 * The taxpayers that the lens sees and whose name has this part, or whose number has this keyed hash; by
 * name.
 */
export async function searchTaxpayers(
  lens: Lens,
  { namePart, tinHash }: { readonly namePart: string; readonly tinHash: Buffer },
  most: number,
): Promise<readonly Taxpayer[]> {
  const pattern = `%${namePart.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const rows = await lens.run(sql<TaxpayerRow>`
    select ${taxpayerColumns} where n.full_name ilike ${pattern} or i.hash = ${tinHash} order by n.full_name,
      t.taxpayer_id limit ${most}`);
  return rows.map(taxpayerOf);
}

function taxpayerOf(row: TaxpayerRow): Taxpayer {
  return {
    taxpayerId: row.taxpayer_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    kind: row.kind,
    language: row.language,
    name: row.full_name,
    addressLines: row.lines,
    tinKind: row.tin_kind,
    tinLastFour: row.last_four,
    personIds: row.person_ids,
    links: row.links,
  };
}
