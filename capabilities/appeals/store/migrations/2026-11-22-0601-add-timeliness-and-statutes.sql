-- What receipt decided about its time, who took it in, the periods that go on running, and the day on which the
-- decision of Appeals was mailed.
alter table appeals.appeal
  add column timeliness text not null default 'not-decided',
  add column taken_by uuid,
  add column statutes jsonb not null default '[]',
  add column decision_mailed_day date;

-- Every act on the matter that is known with its day: which one is appealed follows from the days.
alter table appeals.appealed_matter add column acts jsonb not null default '[]';

-- How the mediation ended that an `MO` closes.
alter table appeals.case_action add column result text;
