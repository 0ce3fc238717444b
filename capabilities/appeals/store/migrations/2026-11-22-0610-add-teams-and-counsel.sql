-- A team that was named in place of the one of the appeal, on trial; and the opinion of Counsel on a compromise.
alter table appeals.appeal
  add column new_team jsonb,
  add column counsel_review jsonb;
