-- Commands about the agency itself, which concern no taxpayer. Same id and body: the first answer again.
create table platform.agency_command (
  command_id uuid primary key, operation text not null, actor_id uuid not null, body_hash bytea not null,
  status int not null, answer jsonb not null, recorded_at timestamptz not null);
grant select, insert on platform.agency_command to accord_case;
