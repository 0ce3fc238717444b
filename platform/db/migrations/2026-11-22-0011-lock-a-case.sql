-- Locks the heads of the taxpayers that a case has taken and of all who are bound to them, in order of id, so that two
-- commands over the same taxpayers never wait for each other in a ring. Answers every head that there is; all who were
-- locked may be seen and written from here on.
create function platform.lock_case() returns table (taxpayer_id uuid, seq bigint, hash bytea) language plpgsql as $$
declare
  asked uuid[] := platform.locked();
  everybody uuid[];
begin
  everybody := asked || array(
    select t.with_taxpayer_id from platform.locked_together t where t.taxpayer_id = any (asked));
  perform set_config('accord.locked', everybody::text, true);
  return query select h.taxpayer_id, h.seq, h.hash from platform.head h
    where h.taxpayer_id = any (everybody) order by h.taxpayer_id for update;
end $$;

-- A command notes whose data it read in the role in which it writes.
grant insert on platform.read_log to accord_case;
