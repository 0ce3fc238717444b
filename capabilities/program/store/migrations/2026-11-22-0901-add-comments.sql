-- What the public says about the pilots. It concerns no taxpayer's case. Only ever added to.
create table program.comment (
  comment_id uuid primary key, pilot text not null, received_day date not null, channel text not null,
  from_whom text, told text not null,
  logged_by uuid not null, logged_by_name text not null, logged_at timestamptz not null);
create index on program.comment (pilot, received_day);
grant select on program.comment to accord_reader, accord_batch;
grant select, insert on program.comment to accord_case;
