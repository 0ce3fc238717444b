-- Who has said to know the taxpayers' rights, and when. Only ever added to; the latest one counts.
create table casework.rights_acknowledgement (
  person_id uuid not null references casework.person (person_id), acknowledged_at timestamptz not null,
  primary key (person_id, acknowledged_at));
grant select, insert on casework.rights_acknowledgement to accord_batch;
