-- Taxpayers who belong together: spouses, owner and business, one person under several numbers. Each link stands under
-- both.
create table taxpayers.linked_taxpayer (
  taxpayer_id uuid not null, linked_id uuid not null, compartment text not null default 'shared',
  relation text not null,
  primary key (taxpayer_id, linked_id));
call platform.protect('taxpayers.linked_taxpayer');

-- Who may act for a taxpayer, for which taxes and periods, and from when until when.
create table taxpayers.authority (
  taxpayer_id uuid not null, authority_id uuid not null, compartment text not null default 'shared',
  state text not null, version int not null,
  form text not null, representative_name text not null, scope jsonb not null,
  filed_day date not null, in_force_day date, ended_day date, ended_because text,
  primary key (taxpayer_id, authority_id));
call platform.protect('taxpayers.authority');
