-- Who took part in a contact beside the one who notes it: a manager, a representative.
alter table casework.contact add column participants jsonb not null default '[]';
