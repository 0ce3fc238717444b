-- What employees write into a case. A further note corrects one; the text of none is ever changed.
create table casework.note (
  taxpayer_id uuid not null, note_id uuid not null, compartment text not null default 'collection',
  state text not null, version int not null,
  body text not null, written_day date not null, written_at timestamptz not null,
  person_id uuid not null, person_role text not null,
  corrects_id uuid, corrected_by_id uuid, subject_kind text, subject_id uuid,
  primary key (taxpayer_id, note_id));

-- Papers in a case: the bytes lie apart, under their hash.
create table casework.document (
  taxpayer_id uuid not null, document_id uuid not null, compartment text not null default 'collection',
  state text not null, version int not null,
  title text not null, sha256 text not null, media_type text not null, byte_count int not null,
  received_day date not null, received_at timestamptz not null,
  filed_as text, subject_kind text, subject_id uuid,
  primary key (taxpayer_id, document_id));
create index on casework.document (document_id);
create index on casework.note (note_id);

call platform.protect('casework.note');
call platform.protect('casework.document');
