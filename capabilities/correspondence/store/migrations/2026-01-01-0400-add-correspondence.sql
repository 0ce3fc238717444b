create schema correspondence;

-- A letter. It is the agency's own paper until it leaves; from then on its compartment is shared.
create table correspondence.letter (
  taxpayer_id uuid not null, letter_id uuid not null, compartment text not null default 'collection',
  state text not null, version int not null,
  kind text not null, subject_kind text not null, subject_id uuid not null,
  letter_day date not null, title text not null,
  conveyance text not null, received_by text not null,
  concerns jsonb not null,                    -- what of the case bears on what it has to say
  contract jsonb not null,                    -- the figures and names that it tells
  pdf_sha256 text, pdf_pages int,
  primary key (taxpayer_id, letter_id));
create index on correspondence.letter (taxpayer_id, subject_id);
create index on correspondence.letter (state, letter_day);

-- How, when and by whom a letter left, arrived or came back. Only ever added to.
create table correspondence.delivery_evidence (
  taxpayer_id uuid not null, letter_id uuid not null, ordinal int not null,
  compartment text not null default 'collection',
  what text not null check (what in ('sent', 'delivered', 'returned')),
  on_day date not null, at timestamptz not null, person_id uuid not null,
  channel text, proof text, because text, reference text,
  primary key (taxpayer_id, letter_id, ordinal));

-- What has come in. Until somebody has read it, it may be a request.
create table correspondence.inbound_item (
  taxpayer_id uuid not null, inbound_item_id uuid not null, compartment text not null default 'collection',
  state text not null, version int not null,
  channel text not null, sent_by text not null,
  received_at timestamptz not null, received_day date not null,
  about text not null, pages int check (pages > 0),
  document_sha256 text, document_type text,
  read_by uuid, read_day date, linked_kind text, linked_id uuid,
  primary key (taxpayer_id, inbound_item_id));
create index on correspondence.inbound_item (taxpayer_id, received_at);
create index on correspondence.inbound_item (taxpayer_id) where state = 'unread';

call platform.protect('correspondence.letter');
call platform.protect('correspondence.delivery_evidence', true);
call platform.protect('correspondence.inbound_item');
grant usage on schema correspondence to accord_reader, accord_case, accord_batch;
