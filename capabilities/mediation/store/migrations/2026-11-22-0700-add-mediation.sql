create schema mediation;

-- A written request for mediation, and what came before it. The taxpayer sees it.
create table mediation.mediation_request (
  taxpayer_id uuid not null, request_id uuid not null, compartment text not null default 'shared',
  state text not null, version int not null,
  initiator text not null, received_day date not null, logged_day date not null, mailed_day date,
  facts jsonb not null,                       -- the rest of what was told
  primary key (taxpayer_id, request_id));

-- One request on one appeal, from MI to MO. Until both sides have been told that it is approved it lies in
-- `private/<id>/appeals`, from then on in `mediation/<id>`.
create table mediation.support_request (
  taxpayer_id uuid not null, support_request_id uuid not null, compartment text not null,
  state text not null, version int not null,
  appeal_id uuid not null, request_id uuid not null, work text not null, entered text not null,
  received_day date not null, entered_day date not null,
  mediator_id uuid, mediator_manager_id uuid, closed_day date, closing_reason text,
  joint jsonb not null,                       -- what both sides and the mediator see
  primary key (taxpayer_id, support_request_id));
create index on mediation.support_request (taxpayer_id, request_id);
create index on mediation.support_request (taxpayer_id, appeal_id);

-- What Appeals keeps to itself of it: always `private/<id>/appeals`.
create table mediation.support_request_review (
  taxpayer_id uuid not null, support_request_id uuid not null, compartment text not null,
  review jsonb not null,
  primary key (taxpayer_id, support_request_id),
  check (compartment = 'private/' || support_request_id || '/appeals'));

-- Where it stands, for the taxpayer: follows from the record, and says what nobody recommends.
create table mediation.support_request_standing (
  taxpayer_id uuid not null, support_request_id uuid not null, compartment text not null default 'shared',
  request_id uuid not null, appeal_id uuid not null, work text not null,
  standing text not null, details_due_day date, session_day date, reasons jsonb not null,
  primary key (taxpayer_id, support_request_id));

-- The agreement to mediate with consent and participants: Appeals' own until the packet has gone out.
create table mediation.mediation_agreement (
  taxpayer_id uuid not null, agreement_id uuid not null, compartment text not null,
  state text not null, version int not null, support_request_id uuid not null,
  facts jsonb not null,
  primary key (taxpayer_id, agreement_id));
create index on mediation.mediation_agreement (taxpayer_id, support_request_id);

-- Documents: of both sides, of Appeals alone, or of one person alone. Only ever added to.
create table mediation.document (
  taxpayer_id uuid not null, document_id uuid not null, compartment text not null,
  support_request_id uuid not null, kind text not null, side text not null, title text not null,
  sha256 text, media_type text, told text,
  given_at timestamptz not null, person_id uuid not null, person_role text not null,
  primary key (taxpayer_id, document_id));
create index on mediation.document (taxpayer_id, support_request_id);

-- Every contact between the mediator and one party. A correction is a further row. Only ever added to.
create table mediation.ex_parte_contact (
  taxpayer_id uuid not null, contact_id uuid not null, compartment text not null,
  support_request_id uuid not null, with_side text not null, begun_by_mediator boolean not null,
  shared boolean not null, standing text not null, told text not null, corrects_id uuid,
  occurred_at timestamptz not null, recorded_at timestamptz not null,
  person_id uuid not null, person_role text not null,
  primary key (taxpayer_id, contact_id));

-- The mediator's time, apart from the appeal's. Only ever added to.
create table mediation.time_entry (
  taxpayer_id uuid not null, entry_id uuid not null, compartment text not null,
  support_request_id uuid not null, person_id uuid not null, on_day date not null,
  minutes int not null check (minutes > 0), activity text not null, recorded_at timestamptz not null,
  primary key (taxpayer_id, entry_id));

-- E-mail about a request, as recorded and what became of it.
create table mediation.mailing (
  taxpayer_id uuid not null, mailing_id uuid not null, compartment text not null,
  subject_kind text not null, subject_id uuid not null, kind text not null,
  recipients text[] not null, title text not null, told text not null, document_ids uuid[] not null,
  queued_at timestamptz not null, person_id uuid not null,
  sent_at timestamptz, outcome jsonb,
  primary key (taxpayer_id, mailing_id));
create index on mediation.mailing (taxpayer_id, subject_id);

-- Ideas and concerns about the program, and questions that go up the line.
create table mediation.question (
  taxpayer_id uuid not null, question_id uuid not null, compartment text not null,
  support_request_id uuid not null, kind text not null, told text not null, sent_to text not null,
  asked_at timestamptz not null, person_id uuid not null,
  primary key (taxpayer_id, question_id));

call platform.protect('mediation.mediation_request');
call platform.protect('mediation.support_request');
call platform.protect('mediation.support_request_review');
call platform.protect('mediation.support_request_standing');
call platform.protect('mediation.mediation_agreement');
call platform.protect('mediation.document', true);
call platform.protect('mediation.ex_parte_contact', true);
call platform.protect('mediation.time_entry', true);
call platform.protect('mediation.mailing');
call platform.protect('mediation.question', true);
grant usage on schema mediation to accord_reader, accord_case, accord_batch;
