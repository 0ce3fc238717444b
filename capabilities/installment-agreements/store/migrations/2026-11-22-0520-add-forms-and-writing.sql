-- What made an agreement written, and the conditions of its locator number as they stood on approval.
alter table installment_agreements.agreement
  add column locator jsonb not null default '{"number": "unknown", "onForm": [], "onLetter": []}',
  add column written jsonb;
alter table installment_agreements.agreement alter column locator drop default;

-- Form 433-D or 2159 of a request: who signed it, and what it says beside the terms. The number of the account
-- stands apart and encrypted; here are only its last four digits.
create table installment_agreements.agreement_form (
  taxpayer_id uuid not null, form_id uuid not null, compartment text not null default 'collection',
  state text not null, version int not null,
  request_id uuid not null, form_number text not null,
  prepared_day date not null,
  signatures jsonb not null, debit jsonb, employer jsonb,
  primary key (taxpayer_id, form_id));
create index on installment_agreements.agreement_form (taxpayer_id, request_id);

create table installment_agreements.bank_account (
  taxpayer_id uuid not null, form_id uuid not null, form_version int not null,
  compartment text not null default 'collection',
  account_encrypted bytea not null,
  primary key (taxpayer_id, form_id, form_version));

call platform.protect('installment_agreements.agreement_form');
call platform.protect('installment_agreements.bank_account', true);
