create schema taxpayers;
create extension if not exists pg_trgm;

create table taxpayers.taxpayer (
  taxpayer_id uuid primary key, compartment text not null default 'shared',
  state text not null, version int not null,
  kind text not null, language text not null);

-- A name and an address count from one instant until another.
create table taxpayers.name (
  taxpayer_id uuid not null, name_id uuid not null, compartment text not null default 'shared',
  full_name text not null, from_at timestamptz not null, until_at timestamptz not null default 'infinity',
  primary key (taxpayer_id, name_id));
create index on taxpayers.name using gin (full_name gin_trgm_ops);

create table taxpayers.address (
  taxpayer_id uuid not null, address_id uuid not null, compartment text not null default 'shared',
  lines text[] not null, from_at timestamptz not null, until_at timestamptz not null default 'infinity',
  primary key (taxpayer_id, address_id));

-- The number is encrypted; it is found again by keyed hash, and the key is outside the database.
create table taxpayers.tin (
  taxpayer_id uuid not null, tin_id uuid not null, compartment text not null default 'shared',
  kind text not null, encrypted bytea not null, hash bytea not null, last_four text not null,
  primary key (taxpayer_id, tin_id));
create index on taxpayers.tin (hash);

-- The persons who see this record because it is their own.
create table taxpayers.admitted_person (
  taxpayer_id uuid not null, person_id uuid not null, compartment text not null default 'shared',
  primary key (taxpayer_id, person_id));

call platform.protect('taxpayers.taxpayer');
call platform.protect('taxpayers.name');
call platform.protect('taxpayers.address');
call platform.protect('taxpayers.tin');
call platform.protect('taxpayers.admitted_person');
grant usage on schema taxpayers to accord_reader, accord_case, accord_batch;
