-- Locks the heads of the taxpayers that a case has taken and of all who are bound to them, as before, and tells of each
-- whether its subjects see anything of it. Unless the unseen are wanted as well, a case that asks for one of them locks
-- nobody: how long it waits would tell that somebody is at work.
drop function platform.lock_case();

create function platform.lock_case(unseen_as_well boolean)
returns table (taxpayer_id uuid, seq bigint, hash bytea, seen boolean) language plpgsql as $$
declare
  asked uuid[] := platform.locked();
  of_asked_seen uuid[];
  everybody uuid[];
  one uuid;
begin
  of_asked_seen := array(
    select distinct g.taxpayer_id from platform.access_grant g
    where g.taxpayer_id = any (asked) and g.subject_id = any (platform.subjects())
      and g.from_at <= platform.business_now() and g.until_at > platform.business_now());
  if not unseen_as_well and not asked <@ of_asked_seen then
    return;
  end if;
  everybody := asked || array(
    select t.with_taxpayer_id from platform.locked_together t where t.taxpayer_id = any (asked));
  perform set_config('accord.locked', everybody::text, true);
  -- One by one: the plan for a list would read a whole table that was small when the plan was made.
  for one in select distinct e.id from unnest(everybody) as e (id) order by e.id loop
    return query select h.taxpayer_id, h.seq, h.hash, h.taxpayer_id = any (of_asked_seen) from platform.head h
      where h.taxpayer_id = one for update;
  end loop;
end $$;
