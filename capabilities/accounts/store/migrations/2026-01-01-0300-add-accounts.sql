create schema accounts;

-- Unknown is null: a fact that nobody has yet.
create table accounts.module (
  taxpayer_id uuid not null, module_id uuid not null, compartment text not null default 'shared',
  state text not null, version int not null,
  mft text not null, period text not null, kind_of_tax text not null, status text,
  tax_cents bigint, assessed_penalty_cents bigint, assessed_interest_cents bigint,
  pre_assessed boolean not null, assessed_day date, return_due_day date, timely_filed boolean, csed_day date,
  restitution boolean, joint boolean, restricted_accruals boolean,
  primary key (taxpayer_id, module_id), unique (taxpayer_id, mft, period));

create table accounts.transaction (
  taxpayer_id uuid not null, transaction_id uuid not null, module_id uuid not null, compartment text not null default 'shared',
  ordinal int not null, code text not null, action_code text, on_day date not null, amount_cents bigint not null, cycle text,
  primary key (taxpayer_id, transaction_id));
create index on accounts.transaction (taxpayer_id, module_id, ordinal);

create table accounts.input (
  taxpayer_id uuid not null, input_id uuid not null, compartment text not null default 'collection',
  state text not null, version int not null,
  module_id uuid not null, code text not null, action_code text not null, transaction_day date not null,
  requested_at timestamptz not null, posted_at timestamptz, cycle text, rejected_because text,
  primary key (taxpayer_id, input_id));
create index on accounts.input (taxpayer_id, module_id);

call platform.protect('accounts.module');
call platform.protect('accounts.transaction');
call platform.protect('accounts.input');
grant usage on schema accounts to accord_reader, accord_case, accord_batch;
