-- A row is corrected by one further row, and that one by the next: the last of them is what counts.
create unique index case_action_corrected_once on appeals.case_action (taxpayer_id, corrects_id)
  where corrects_id is not null;
