create schema casework;

-- Where people work, and under which office.
create table casework.office (
  office_id uuid primary key, name text not null, kind text not null,
  parent_id uuid references casework.office (office_id));

-- Everybody who signs in: staff in an office, the taxpayer side without one.
create table casework.person (
  person_id uuid primary key, name text not null, role text not null,
  office_id uuid references casework.office (office_id), language text not null default 'en');
create index on casework.person (office_id);

-- Who holds a taxpayer's case. The taxpayer may see it.
create table casework.assignment (
  taxpayer_id uuid not null, assignment_id uuid not null, compartment text not null default 'shared',
  state text not null, version int not null,
  person_id uuid not null, office_id uuid not null, since_day date not null,
  primary key (taxpayer_id, assignment_id));
create unique index on casework.assignment (taxpayer_id) where state = 'open';

-- Work that waits for a person, an office, or everybody in one role of an office.
create table casework.task (
  taxpayer_id uuid not null, task_id uuid not null, compartment text not null default 'collection',
  state text not null, version int not null,
  kind text not null, subject_kind text not null, subject_id uuid not null, owner_id uuid not null,
  due_day date, due_at timestamptz, opened_day date not null, opened_at timestamptz not null,
  primary key (taxpayer_id, task_id));
create index on casework.task (owner_id) where state = 'open';
create index on casework.task (taxpayer_id, subject_id) where state = 'open';

-- Who was told what, when and how. Only ever added to.
create table casework.contact (
  taxpayer_id uuid not null, contact_id uuid not null, compartment text not null default 'collection',
  on_day date not null, occurred_at timestamptz not null, recorded_at timestamptz not null,
  person_id uuid not null, person_role text not null,
  direction text not null, channel text not null, party text not null, party_name text, outcome text not null,
  told text not null, subject_kind text, subject_id uuid,
  primary key (taxpayer_id, contact_id));

call platform.protect('casework.assignment');
call platform.protect('casework.task');
call platform.protect('casework.contact', true);
grant usage on schema casework to accord_reader, accord_case, accord_batch;
grant select on casework.office, casework.person to accord_reader, accord_case, accord_batch;
grant insert, update on casework.office, casework.person to accord_batch;
