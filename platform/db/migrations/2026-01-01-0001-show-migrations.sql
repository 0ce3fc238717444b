-- The program logs in as one that owns nothing, and looks as accord_batch whether the schema is up to date.
grant select on platform.migration to accord_batch;
