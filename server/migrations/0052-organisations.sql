-- What an entry of the directory said before is kept as it was.
create trigger organisation_change_append_only before update or delete on organisation_change
  for each row execute function refuse_history_change();
create trigger organisation_change_not_emptied before truncate on organisation_change
  for each statement execute function refuse_history_change();
