-- Taxpayers whom one record concerns. Whoever locks one of them locks the others as well, in order of id, so that a
-- request over several numbers is never decided on the half of it.
create table platform.locked_together (
  taxpayer_id uuid not null, with_taxpayer_id uuid not null, compartment text not null default 'collection',
  from_at timestamptz not null, because text not null,
  primary key (taxpayer_id, with_taxpayer_id));
call platform.protect('platform.locked_together', true);
