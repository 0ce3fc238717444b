-- Roles: nobody logs in as one of these; each transaction takes them with set_config('role', …, true).
do $$ begin
  if not exists (select from pg_roles where rolname = 'accord_reader') then create role accord_reader nologin; end if;
  if not exists (select from pg_roles where rolname = 'accord_case') then create role accord_case nologin; end if;
  if not exists (select from pg_roles where rolname = 'accord_batch') then create role accord_batch nologin; end if;
end $$;

create function platform.subjects() returns uuid[] language sql stable
  as $$ select coalesce(nullif(current_setting('accord.subjects', true), '')::uuid[], '{}') $$;
create function platform.locked() returns uuid[] language sql stable
  as $$ select coalesce(nullif(current_setting('accord.locked', true), '')::uuid[], '{}') $$;
create function platform.business_now() returns timestamptz language sql stable
  as $$ select nullif(current_setting('accord.now', true), '')::timestamptz $$;

-- Why this subject may see this compartment of this taxpayer.
create table platform.access_grant (
  taxpayer_id uuid not null, compartment text not null, subject_id uuid not null,
  from_at timestamptz not null, until_at timestamptz not null default 'infinity', because text not null,
  primary key (taxpayer_id, compartment, subject_id, from_at));
create index on platform.access_grant (subject_id, taxpayer_id, compartment);

-- One row a taxpayer; locking it orders that taxpayer's commands.
create table platform.head (
  taxpayer_id uuid primary key, compartment text not null default 'platform',
  seq bigint not null default 0, hash bytea not null default '\x');

create table platform.history (
  taxpayer_id uuid not null, seq bigint not null, compartment text not null,
  capability text not null, record_kind text not null, record_id uuid not null, version int not null,
  event text not null, from_state text not null, to_state text not null,
  actor_id uuid not null, actor_role text not null,
  on_day date not null,                       -- the legal day of the act
  occurred_at timestamptz not null,           -- when it happened, by the business clock
  recorded_at timestamptz not null,           -- when it was known here
  body jsonb not null,                        -- what apply() needs: the event's own data
  decisions jsonb not null default '[]',      -- each with its facts, findings, edition, on
  command_id uuid not null, prev_hash bytea not null, hash bytea not null,
  primary key (taxpayer_id, seq), unique (taxpayer_id, record_id, version));
create index on platform.history (taxpayer_id, record_id, seq);

create table platform.deadline (
  taxpayer_id uuid not null, deadline_id uuid not null, compartment text not null, record_id uuid not null,
  kind text not null, due_day date not null, due_at timestamptz, steps jsonb not null, owner_id uuid,
  opened_seq bigint not null, closed_seq bigint, closed_because text check (closed_because in ('met', 'moved', 'void')),
  primary key (taxpayer_id, deadline_id));
create index on platform.deadline (due_day, kind) where closed_seq is null;
create index on platform.deadline (taxpayer_id, record_id) where closed_seq is null;

-- The outbox and the job queue are this one table.
create table platform.effect (
  taxpayer_id uuid not null, effect_id uuid not null, compartment text not null, name text not null, body jsonb not null,
  because_seq bigint not null, due_at timestamptz not null, attempts int not null default 0,
  leased_until timestamptz, done_at timestamptz, failed_code text,
  primary key (taxpayer_id, effect_id));
create index on platform.effect (due_at) where done_at is null and failed_code is null;

-- Same id and body: the first answer again.
create table platform.command (
  taxpayer_id uuid not null, command_id uuid not null, compartment text not null default 'platform',
  operation text not null, actor_id uuid not null, body_hash bytea not null, status int not null, answer jsonb not null,
  primary key (taxpayer_id, command_id));

-- The last line of every migration that adds a table with taxpayer data.
create procedure platform.protect(t regclass, append_only boolean default false) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy eyes on %1$s for select to accord_reader using (exists (
    select from platform.access_grant g
    where g.subject_id = any ((select platform.subjects())::uuid[])
      and g.taxpayer_id = %1$s.taxpayer_id and g.compartment = %1$s.compartment
      and g.from_at <= (select platform.business_now()) and g.until_at > (select platform.business_now())))', t);
  execute format('create policy locked on %s for all to accord_case
    using (taxpayer_id = any ((select platform.locked())::uuid[])) with check (taxpayer_id = any ((select platform.locked())::uuid[]))', t);
  execute format('create policy batch on %s for all to accord_batch using (true) with check (true)', t);
  execute format('grant select on %s to accord_reader', t);
  execute format('grant select, insert on %s to accord_case, accord_batch', t);
  if not append_only then execute format('grant update on %s to accord_case, accord_batch', t); end if;
end $$;

call platform.protect('platform.history', true);
call platform.protect('platform.deadline');
call platform.protect('platform.effect');

alter table platform.access_grant enable row level security;
alter table platform.access_grant force row level security;
create policy eyes on platform.access_grant for select to accord_reader using (subject_id = any ((select platform.subjects())::uuid[]));
create policy locked on platform.access_grant for all to accord_case using (taxpayer_id = any ((select platform.locked())::uuid[]));
create policy batch on platform.access_grant for all to accord_batch using (true);
alter table platform.head enable row level security;
alter table platform.head force row level security;
create policy locked on platform.head for all to accord_case using (taxpayer_id = any ((select platform.locked())::uuid[]));
create policy batch on platform.head for all to accord_batch using (true);
alter table platform.command enable row level security;
alter table platform.command force row level security;
create policy locked on platform.command for all to accord_case using (taxpayer_id = any ((select platform.locked())::uuid[]));
create policy batch on platform.command for select to accord_batch using (true);
grant select on platform.access_grant to accord_reader;
grant select, insert, update on platform.access_grant, platform.head to accord_case, accord_batch;
grant select, insert on platform.command to accord_case;
grant select on platform.command to accord_batch;

-- Who read what, and why; apart from the working tables, and only ever added to.
create table platform.read_log (
  read_id uuid primary key, at timestamptz not null, actor_id uuid not null, actor_role text not null,
  operation text not null, taxpayer_ids uuid[] not null, because text not null);
create index on platform.read_log (actor_id, at);
grant select, insert on platform.read_log to accord_batch;

-- The business clock of a demonstration: one row.
create table platform.clock (singleton boolean primary key default true check (singleton), business_at timestamptz not null);
grant select, insert, update on platform.clock to accord_batch;

-- Bytes lie in the data folder or an object store; this row names them.
create table platform.file (
  sha256 text primary key, byte_size int not null, media_type text not null, stored_at timestamptz not null);
grant select on platform.file to accord_reader;
grant select, insert on platform.file to accord_case, accord_batch;

grant usage on schema platform to accord_reader, accord_case, accord_batch;
