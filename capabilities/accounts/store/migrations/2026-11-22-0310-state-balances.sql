-- From when the amounts of a module stand as they do, where that is not the assessment; accruals by that day.
alter table accounts.module
  add column stated_day date, add column accrued_penalty_cents bigint, add column accrued_interest_cents bigint;
