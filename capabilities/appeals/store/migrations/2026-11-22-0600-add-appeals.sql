create schema appeals;

-- An appeal. The taxpayer may see it, so it lies in `shared`; the work on it does not.
create table appeals.appeal (
  taxpayer_id uuid not null, appeal_id uuid not null, compartment text not null default 'shared',
  state text not null, version int not null,
  kind text not null, channel text not null,
  received_at timestamptz not null, received_day date not null, postmark_day date, last_day date,
  legacy_number text, group_id uuid not null,
  office_id uuid, atm_person_id uuid, ate_person_id uuid, transferred_day date,
  acknowledgement jsonb, settlement text, settled_day date,
  submitted_day date, outcome text, closed_day date,
  primary key (taxpayer_id, appeal_id));
create index on appeals.appeal (ate_person_id) where closed_day is null;
create index on appeals.appeal (office_id) where closed_day is null;
create index on appeals.appeal (legacy_number) where legacy_number is not null;

-- What is appealed: the act, its day, and the record it was done to where one is kept here.
create table appeals.appealed_matter (
  taxpayer_id uuid not null, appeal_id uuid not null, matter_id uuid not null,
  compartment text not null default 'shared', ordinal int not null, in_use boolean not null default true,
  act text not null, act_day date, record_kind text not null, record_id uuid, described text not null,
  agreed boolean, outcome text,
  primary key (taxpayer_id, appeal_id, matter_id));
create index on appeals.appealed_matter (taxpayer_id, record_id) where record_id is not null;

-- The conferences of an appeal, which the taxpayer takes part in.
create table appeals.conference (
  taxpayer_id uuid not null, appeal_id uuid not null, conference_id uuid not null,
  compartment text not null default 'shared', ordinal int not null,
  form text not null, starts_at timestamptz not null, standing text not null,
  primary key (taxpayer_id, appeal_id, conference_id));

-- The case action record, compartment `appeal/<id>`. Only ever added to: a correction is a further row. `MI` and
-- `MO` are written by mediation, once each for a support request, which `subject_id` names.
create table appeals.case_action (
  taxpayer_id uuid not null, action_id uuid not null, compartment text not null,
  appeal_id uuid not null, code text not null, on_day date not null,
  occurred_at timestamptz not null, recorded_at timestamptz not null,
  person_id uuid not null, person_role text not null,
  minutes int check (minutes >= 0), told text, document_ids uuid[] not null default '{}',
  subject_kind text, subject_id uuid, corrects_id uuid, imported boolean not null default false,
  primary key (taxpayer_id, action_id),
  check (code not in ('MI', 'MO') or subject_id is not null),
  check (compartment = 'appeal/' || appeal_id));
create index on appeals.case_action (taxpayer_id, appeal_id, on_day);
create unique index case_action_mediation_once on appeals.case_action (taxpayer_id, appeal_id, subject_id, code)
  where code in ('MI', 'MO') and corrects_id is null;

call platform.protect('appeals.appeal');
call platform.protect('appeals.appealed_matter');
call platform.protect('appeals.conference');
call platform.protect('appeals.case_action', true);
grant usage on schema appeals to accord_reader, accord_case, accord_batch;
