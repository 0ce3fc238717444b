-- The position that somebody holds, where acts hang on one: an executive concurs as the holder of a listed one.
alter table casework.person add column position text;
