-- What an entry of a list is called in Spanish. Changes from before that were told in English alone.
alter table mediation.list_change add column label_spanish text;
