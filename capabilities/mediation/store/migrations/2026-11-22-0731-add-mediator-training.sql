-- Who has finished training in mediation, and since when. Only ever added to; the latest entry of a person counts.
create table mediation.training (
  training_id uuid primary key, person_id uuid not null, trained_day date not null, told text not null,
  by_id uuid not null, by_name text not null, recorded_at timestamptz not null);
create index on mediation.training (person_id, trained_day);
grant select on mediation.training to accord_reader, accord_batch;
grant select, insert on mediation.training to accord_case;
