create schema installment_agreements;

create table installment_agreements.agreement_request (
  taxpayer_id uuid not null, request_id uuid not null, compartment text not null default 'shared',
  state text not null, version int not null,
  channel text not null, received_at timestamptz not null, completed_at timestamptz not null, pending_from date,
  proposed_payment_cents bigint, due_day_of_month int check (due_day_of_month between 1 and 28),
  given jsonb not null,                       -- the facts given with the request
  code_for uuid[] not null, code_asked boolean not null,
  officer_id uuid not null, prepared_by uuid, terms jsonb, sent_back_because text,
  primary key (taxpayer_id, request_id));

create table installment_agreements.agreement_request_module (
  taxpayer_id uuid not null, request_id uuid not null, module_id uuid not null, compartment text not null default 'shared',
  ordinal int not null, from_version int not null, until_version int,
  primary key (taxpayer_id, request_id, module_id, from_version));

create table installment_agreements.agreement (
  taxpayer_id uuid not null, agreement_id uuid not null, compartment text not null default 'shared',
  state text not null, version int not null,
  request_id uuid not null, from_day date not null,
  type text not null, payment_cents bigint not null, due_day_of_month int not null check (due_day_of_month between 1 and 28),
  first_payment_day date not null, terms jsonb not null,
  primary key (taxpayer_id, agreement_id));

create table installment_agreements.agreement_module (
  taxpayer_id uuid not null, agreement_id uuid not null, module_id uuid not null, compartment text not null default 'shared',
  ordinal int not null,
  primary key (taxpayer_id, agreement_id, module_id));

call platform.protect('installment_agreements.agreement_request');
call platform.protect('installment_agreements.agreement_request_module');
call platform.protect('installment_agreements.agreement');
call platform.protect('installment_agreements.agreement_module');
grant usage on schema installment_agreements to accord_reader, accord_case, accord_batch;
