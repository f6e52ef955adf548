-- How this installation puts its messages, and what was changed in it. Decision 211.
create trigger message_template_change_append_only before update or delete on message_template_change
  for each row execute function refuse_history_change();
create trigger message_template_change_not_emptied before truncate on message_template_change
  for each statement execute function refuse_history_change();
