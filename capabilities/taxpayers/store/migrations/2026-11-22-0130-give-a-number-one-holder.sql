-- A number of a kind belongs to one taxpayer, whoever registers it and whatever they see. Where one was registered twice
-- before, the first to be registered holds it; every other row stays as it is and says whose number it doubles, so that
-- the key can stand, nothing is lost, and the daily query tells of them until the cases have been put together.
alter table taxpayers.tin add column doubles uuid;

-- Row security holds the owner of these tables as well; it is lifted here and put back in the same transaction.
alter table taxpayers.tin no force row level security;
alter table taxpayers.name no force row level security;
with registered as (
  select i.taxpayer_id, i.tin_id, first_value(i.taxpayer_id) over (
    partition by i.kind, i.hash
    order by (select min(n.from_at) from taxpayers.name n where n.taxpayer_id = i.taxpayer_id), i.taxpayer_id
  ) as first_id
  from taxpayers.tin i)
update taxpayers.tin i set doubles = r.first_id from registered r
  where i.taxpayer_id = r.taxpayer_id and i.tin_id = r.tin_id and r.first_id <> i.taxpayer_id;
alter table taxpayers.tin force row level security;
alter table taxpayers.name force row level security;

create unique index tin_one_holder on taxpayers.tin (kind, hash) where doubles is null;
