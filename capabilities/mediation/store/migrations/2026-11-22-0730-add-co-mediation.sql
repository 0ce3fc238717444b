-- A co-mediator from outside the agency, from the invitation to the end. It lies with the mediation.
create table mediation.co_mediation (
  taxpayer_id uuid not null, co_mediation_id uuid not null, compartment text not null,
  state text not null, version int not null,
  support_request_id uuid not null, person_id uuid not null, invited_day date not null,
  facts jsonb not null,                       -- the statement, waivers, consent and admission
  primary key (taxpayer_id, co_mediation_id));
create index on mediation.co_mediation (taxpayer_id, support_request_id);

-- The same for the co-mediator alone, in `private/<id>/<person>`: what is lacking before anything is shown.
-- It follows from the record and tells nothing of the taxpayer or of the case.
create table mediation.co_mediation_standing (
  taxpayer_id uuid not null, co_mediation_id uuid not null, compartment text not null,
  state text not null, version int not null,
  support_request_id uuid not null, person_id uuid not null, invited_day date not null,
  facts jsonb not null,
  primary key (taxpayer_id, co_mediation_id),
  check (compartment = 'private/' || support_request_id || '/' || person_id));

call platform.protect('mediation.co_mediation');
call platform.protect('mediation.co_mediation_standing');
