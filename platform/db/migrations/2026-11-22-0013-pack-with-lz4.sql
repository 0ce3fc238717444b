-- What a decision read and found is the largest thing in the database. lz4 packs it several times as fast as what
-- PostgreSQL takes by itself, to nearly the same size; a PostgreSQL that was built without it keeps its own.
do $$ begin
  alter table platform.history alter column body set compression lz4, alter column decisions set compression lz4;
  alter table platform.command alter column answer set compression lz4;
exception when feature_not_supported then
  null;
end $$;
