-- Which numbers a person has tried: who, when and what came of it, never whose or why. It is read from the log of reads,
-- because that keeps a refused attempt, of which nothing else stays. A command sees the tries of whoever sends it, the
-- daily query those of everybody; a person's eyes see none.
create view taxpayers.number_try as
  select actor_id, at,
    because like 'refused: tin-must-be-registered%' as missed,
    because like 'refused: decision-must-allow-this-event%' as stopped
  from platform.read_log
  where (operation = 'taxpayers.open-by-number'
      and (because not like 'refused: %' or because like 'refused: tin-must-be-registered%'
        or because like 'refused: decision-must-allow-this-event%')
    or operation = 'taxpayers.register-taxpayer'
      and (because like 'refused: tin-must-not-be-registered-yet%'
        or because like 'refused: decision-must-allow-this-event%'))
    and (current_user = 'accord_batch' or actor_id = any (platform.subjects()));
grant select on taxpayers.number_try to accord_case, accord_batch;
