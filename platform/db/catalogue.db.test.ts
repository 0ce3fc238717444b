import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMissing } from './migrate.ts';
import { engines, type TestRuntime } from './testing.ts';
import { openSampleRuntime } from '../testing/sample.ts';

/** Tables without a taxpayer, each with the reason. */
const withoutTaxpayer: Readonly<Record<string, string>> = {
  'platform.migration': 'the schema itself',
  'platform.read_log': 'who read what: names taxpayers, apart from their data',
  'platform.clock': 'the business clock of a demonstration',
  'platform.file': 'which bytes there are, by their hash alone',
  'platform.agency_command': 'commands about the agency itself',
  'program.ruling': 'decisions about guidance',
  'program.comment': 'what the public says about the pilots',
  'mediation.training': 'who of the agency is trained to mediate',
  'mediation.list_change': 'lists that the program office keeps',
  'mediation.list_ruling': 'what the program office decided about proposals for them',
  'casework.person': 'people of the agency',
  'casework.office': 'offices of the agency',
  'casework.rights_acknowledgement': "what employees have acknowledged of taxpayers' rights",
};

/**
 * Tables that the platform reads under the lock and that show a person nothing, or only the person's own
 * grants.
 */
const ownPolicies: Readonly<Record<string, readonly string[]>> = {
  'platform.head': ['batch', 'locked'],
  'platform.command': ['batch', 'locked'],
};

type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly secured: boolean;
  readonly forced: boolean;
  readonly policies: readonly string[];
};

const catalogue = sql<Table>`
  select format('%s.%s', n.nspname, c.relname) as name,
    c.relrowsecurity as secured, c.relforcerowsecurity as forced,
    array(select attname::text from pg_attribute
      where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    array(select a.attname::text from pg_index i
      cross join unnest(i.indkey::int2[]) with ordinality k (attnum, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
    array(select polname::text from pg_policy where polrelid = c.oid order by 1) as policies
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
    and n.nspname !~ '^pg_toast'
  order by 1`;

describe.each(engines)('the catalogue on %s', (engine) => {
  let runtime: TestRuntime;
  let tables: readonly Table[];
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
    tables = (await catalogue.execute(runtime.owner.kysely)).rows;
  });
  afterAll(() => runtime.close());

  const ofTaxpayers = (): readonly Table[] => tables.filter(({ columns }) => columns.includes('taxpayer_id'));
  const owner = async <Row>(query: string): Promise<readonly Row[]> =>
    (await sql.raw<Row>(query).execute(runtime.owner.kysely)).rows;

  test('there are tables of taxpayers, and the sample is one', () => {
    expect(ofTaxpayers().length).toBeGreaterThan(8);
    expect(ofTaxpayers().map(({ name }) => name)).toContain('sample.matter');
  });

  test('every table without a taxpayer is on the list, with its reason', () => {
    const others = tables.filter(({ columns }) => !columns.includes('taxpayer_id')).map(({ name }) => name);
    expect(others.filter((name) => !(name in withoutTaxpayer))).toEqual([]);
  });

  test('every table of taxpayers has the taxpayer first in its key', () => {
    expect(
      ofTaxpayers()
        .filter(({ key }) => key[0] !== 'taxpayer_id')
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('every table of taxpayers has a compartment', () => {
    expect(
      ofTaxpayers()
        .filter(({ columns }) => !columns.includes('compartment'))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('every table of taxpayers has row security, enabled and forced', () => {
    expect(
      ofTaxpayers()
        .filter(({ secured, forced }) => !secured || !forced)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('every table of taxpayers has the three policies', () => {
    const three = ['batch', 'eyes', 'locked'];
    const wrong = ofTaxpayers().filter(
      ({ name, policies }) => String(policies) !== String(ownPolicies[name] ?? three),
    );
    expect(wrong.map(({ name, policies }) => `${name}: ${policies.join()}`)).toEqual([]);
  });

  test('every policy of the three is for its own role and says what it says everywhere', async () => {
    const rows = await owner<{ policy: string; roles: string; command: string; form: string }>(`
      select polname as policy, polcmd as command, string_agg(distinct r.rolname, ',') as roles,
        replace(concat(pg_get_expr(polqual, polrelid), ' / ', pg_get_expr(polwithcheck, polrelid)),
          c.relname || '.', 't.') as form
      from pg_policy p join pg_class c on c.oid = p.polrelid join pg_roles r on r.oid = any (p.polroles)
      where polname in ('eyes', 'locked', 'batch') and polrelid not in
        ('platform.access_grant'::regclass, 'platform.head'::regclass, 'platform.command'::regclass)
      group by polname, polcmd, form order by polname`);
    expect(rows.map(({ policy, roles, command }) => `${policy} ${roles} ${command}`)).toEqual([
      'batch accord_batch *',
      'eyes accord_reader r',
      'locked accord_case *',
    ]);
  });

  test('nobody but the owner may delete or empty anything', async () => {
    expect(
      await owner(`
        select grantee, table_schema, table_name, privilege_type from information_schema.role_table_grants
        where grantee in ('accord_reader', 'accord_case', 'accord_batch', 'accord_login', 'PUBLIC')
          and table_schema not in ('pg_catalog', 'information_schema')
          and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')`),
    ).toEqual([]);
  });

  test('a reader may select and nothing else', async () => {
    const rows = await owner<{ privilege_type: string }>(`
      select distinct privilege_type from information_schema.role_table_grants
      where grantee = 'accord_reader'`);
    expect(rows).toEqual([{ privilege_type: 'SELECT' }]);
  });

  test('history and the log of reads may be added to and never be changed by any role', async () => {
    expect(
      await owner(`
        select table_name, grantee from information_schema.role_table_grants
        where table_schema = 'platform' and table_name in ('history', 'read_log', 'command')
          and privilege_type not in ('SELECT', 'INSERT')
          and grantee in ('accord_reader', 'accord_case', 'accord_batch', 'accord_login', 'PUBLIC')`),
    ).toEqual([]);
  });

  test('no role of the three can log in, bypass row security, create roles or own anything', async () => {
    expect(
      await owner(`
        select rolname from pg_roles where rolname in ('accord_reader', 'accord_case', 'accord_batch')
          and (rolcanlogin or rolbypassrls or rolsuper or rolcreaterole or rolcreatedb)`),
    ).toEqual([]);
    expect(
      await owner(`
        select relname from pg_class c join pg_roles r on r.oid = c.relowner
        where r.rolname in ('accord_reader', 'accord_case', 'accord_batch', 'accord_login')`),
    ).toEqual([]);
  });

  test('no function runs with the rights of its owner', async () => {
    expect(
      await owner(`
        select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`),
    ).toEqual([]);
  });
});

test('on PostgreSQL the login owns nothing, has no rights of its own, and becomes one of the three only by asking', async () => {
  const runtime = await openSampleRuntime('postgres');
  const login = async (query: string): Promise<unknown> =>
    (await sql.raw(query).execute(runtime.database.kysely)).rows;
  expect(await login('select current_user::text as name')).toEqual([{ name: 'accord_login' }]);
  expect(
    await login(`select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit as mighty
      from pg_roles where rolname = current_user`),
  ).toEqual([{ mighty: false }]);
  expect(await listMissing(runtime.database)).toEqual([]);
  for (const statement of [
    'select from sample.matter',
    'select from platform.history',
    'select from platform.head',
    'update platform.migration set sha256 = name',
    'create table mine (a int)',
    'create schema mine',
    'alter table sample.matter disable row level security',
    'drop policy eyes on sample.matter',
    'set role postgres',
    'grant accord_batch to accord_reader',
    'create role mine',
  ])
    await expect(login(statement), statement).rejects.toThrow(
      /permission denied|must (?:be|have)|does not exist/,
    );
  await runtime.close();
});
