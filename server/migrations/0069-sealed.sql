-- Sealed figures are kept as they stood: nothing changes them, and a hash finds what changed them all the same.
create trigger sealed_period_append_only before update or delete on sealed_period
  for each row execute function refuse_history_change();
create trigger sealed_period_not_emptied before truncate on sealed_period
  for each statement execute function refuse_history_change();
create trigger sealed_record_append_only before update or delete on sealed_record
  for each row execute function refuse_history_change();
create trigger sealed_record_not_emptied before truncate on sealed_record
  for each statement execute function refuse_history_change();

-- What a department said is found from its seats.
create index participant_of_department on participant (department_id) where department_id is not null;
