-- Changes of the lists that the program office keeps, and proposals of such changes. Only ever added to.
create table mediation.list_change (
  change_id uuid primary key, list text not null, entry text not null,
  act text not null check (act in ('add', 'end')), label text not null, detail text not null,
  from_day date not null, because text not null, is_proposal boolean not null,
  by_id uuid not null, by_name text not null, by_role text not null, changed_at timestamptz not null);
create index on mediation.list_change (list, from_day);

-- What the program office decided about a proposal. Only ever added to.
create table mediation.list_ruling (
  change_id uuid primary key references mediation.list_change, is_accepted boolean not null, because text not null,
  by_id uuid not null, by_name text not null, decided_at timestamptz not null);

grant select on mediation.list_change, mediation.list_ruling to accord_reader, accord_batch;
grant select, insert on mediation.list_change, mediation.list_ruling to accord_case;

-- What somebody who took part thinks of the program: for the program alone. Only ever added to.
create table mediation.feedback (
  taxpayer_id uuid not null, feedback_id uuid not null, compartment text not null,
  support_request_id uuid not null, side text not null, rating int not null check (rating between 1 and 5),
  told text, given_at timestamptz not null, person_id uuid not null,
  primary key (taxpayer_id, feedback_id));
create index on mediation.feedback (taxpayer_id, support_request_id);
call platform.protect('mediation.feedback', true);
