-- What Appeals decided about a request or an agreement.
alter table installment_agreements.agreement_request add column appealed jsonb not null default '[]';
alter table installment_agreements.agreement add column appealed jsonb not null default '[]';
