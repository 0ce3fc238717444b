-- The number by which a representative stands in the Centralized Authorization File, where the form names it: a name alone
-- does not tell two people apart.
alter table taxpayers.authority add column caf_number text;
