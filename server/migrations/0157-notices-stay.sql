-- What people were told when they left something of themselves stays what it was (docs/decisions/0248).
create trigger personal_notice_append_only before update or delete on personal_notice
  for each row execute function refuse_history_change();
create trigger personal_notice_not_emptied before truncate on personal_notice
  for each statement execute function refuse_history_change();
