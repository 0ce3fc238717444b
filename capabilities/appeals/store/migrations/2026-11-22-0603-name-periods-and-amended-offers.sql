-- The tax periods of a matter, where somebody named them: who may act for the taxpayer follows from them.
alter table appeals.appealed_matter add column periods jsonb;

-- An amended offer as it was signed, with its day and time: of the appeal, and of no mediation.
create table appeals.amended_offer (
  taxpayer_id uuid not null, offer_id uuid not null, compartment text not null default 'shared',
  appeal_id uuid not null, form text not null, amount_cents bigint not null check (amount_cents > 0),
  signed_by text not null, signed_at timestamptz not null, made_in text not null,
  sha256 text not null, media_type text not null,
  recorded_at timestamptz not null, person_id uuid not null, person_role text not null,
  primary key (taxpayer_id, offer_id));
create index on appeals.amended_offer (taxpayer_id, appeal_id);
call platform.protect('appeals.amended_offer', true);
