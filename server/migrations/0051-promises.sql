-- What was promised and is not over.

-- That a clause needs no commitment is said once; taken back it stays, and may be said again.
create unique index clause_waiver_standing on clause_waiver (clause_id) where withdrawn_at is null;

-- How a demand stood, and what a member was told, only grows.
create trigger demand_turn_append_only before update or delete on demand_turn
  for each row execute function refuse_history_change();
create trigger suggestion_answer_append_only before update or delete on suggestion_answer
  for each row execute function refuse_history_change();
create trigger demand_turn_not_emptied before truncate on demand_turn
  for each statement execute function refuse_history_change();
create trigger suggestion_answer_not_emptied before truncate on suggestion_answer
  for each statement execute function refuse_history_change();
