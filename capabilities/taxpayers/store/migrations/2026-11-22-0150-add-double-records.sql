-- That one taxpayer is on record twice: a row under each of the two, from its own side. Nothing is moved from one record
-- to the other, so that it can be taken back.
create table taxpayers.double_record (
  taxpayer_id uuid not null, double_record_id uuid not null, compartment text not null default 'shared',
  state text not null, version int not null,
  part text not null check (part in ('double', 'kept')), other_id uuid not null,
  because text not null, officer_id uuid not null, ended_because text,
  primary key (taxpayer_id, double_record_id));
call platform.protect('taxpayers.double_record');

-- A record is the double of one other at most.
create unique index double_record_of_one on taxpayers.double_record (taxpayer_id)
  where part = 'double' and state in ('proposed', 'standing');
