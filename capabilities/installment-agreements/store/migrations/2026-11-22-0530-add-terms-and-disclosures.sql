-- What is being settled with the taxpayer before it is recorded or sent for approval, and what the taxpayer was told.
alter table installment_agreements.agreement_request
  add column chosen jsonb,
  add column told jsonb not null default '[]';
