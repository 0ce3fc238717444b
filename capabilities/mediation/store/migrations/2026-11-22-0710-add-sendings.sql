-- How papers with personal data left: each fax with its number, pages, result and confirmation; each parcel with
-- its tracking, and the second look at it; each copy with who has it. Only ever added to.
create table mediation.sending (
  taxpayer_id uuid not null, sending_id uuid not null, compartment text not null,
  support_request_id uuid not null,
  way text not null check (way in ('fax', 'parcel', 'second-look', 'copy')),
  sent_to text not null, document_ids uuid[] not null, told jsonb not null,
  sent_at timestamptz not null, recorded_at timestamptz not null,
  person_id uuid not null, person_role text not null,
  primary key (taxpayer_id, sending_id));
create index on mediation.sending (taxpayer_id, support_request_id);
call platform.protect('mediation.sending', true);
