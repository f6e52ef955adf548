-- 经验库 (docs/decisions/0231): an edition is what it was, and of each consultation there is one practice.
create trigger practice_version_append_only before update or delete on practice_version
  for each row execute function refuse_history_change();
create trigger practice_version_not_emptied before truncate on practice_version
  for each statement execute function refuse_history_change();

create unique index practice_once on practice (consultation_id) where status <> 'DISCARDED';
-- What waits, whatever lies behind.
create index practice_to_review on practice (proposed_at) where status = 'PROPOSED';
create index practice_returned on practice (writer_id) where status = 'DRAFT' and returned_because is not null;
