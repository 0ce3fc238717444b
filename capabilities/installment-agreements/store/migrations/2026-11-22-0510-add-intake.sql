-- How a proposal came where no named channel fits, when somebody here knew of it, which balances it leaves out and
-- why, and whose modules it may cover beside those of the taxpayer who asked.
alter table installment_agreements.agreement_request
  add column channel_text text,
  add column identified_at timestamptz,
  add column left_out jsonb not null default '[]',
  add column with_taxpayer_ids uuid[] not null default '{}';
create index on installment_agreements.agreement_request using gin (with_taxpayer_ids);

-- A request that may cover modules of somebody else stands under that taxpayer too.
create table installment_agreements.request_party (
  taxpayer_id uuid not null, request_party_id uuid not null, compartment text not null default 'shared',
  state text not null, version int not null,
  request_id uuid not null, asked_by_id uuid not null, received_at timestamptz not null,
  primary key (taxpayer_id, request_party_id));
call platform.protect('installment_agreements.request_party');
