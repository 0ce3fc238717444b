create schema program;

-- What was decided about temporary guidance after it began. Only ever added to; the latest of a day counts.
create table program.ruling (
  ruling_id uuid primary key, about text not null, outcome text not null, from_day date not null, last_day date,
  because text not null, decided_by uuid not null, decided_by_name text not null, decided_at timestamptz not null);
create index on program.ruling (about, from_day);
grant select on program.ruling to accord_reader, accord_batch;
grant select, insert on program.ruling to accord_case;
grant usage on schema program to accord_reader, accord_case, accord_batch;
