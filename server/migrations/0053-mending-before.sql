-- What is put right before and at the meeting.

-- What a record said before it was corrected only grows.
create trigger correction_append_only before update or delete on correction
  for each row execute function refuse_history_change();
create trigger correction_not_emptied before truncate on correction
  for each statement execute function refuse_history_change();

-- A topic waits for one department at a time.
create unique index transfer_letter_waits on transfer_letter (topic_id)
  where answered_at is null and withdrawn_at is null and returned_at is null;

-- opinion → topic: what was sent on as information and is being written about.
create view topic_in_brief as
  select s.record_id as topic_id
  from brief_source s join opinion_brief b on b.id = s.brief_id
  where s.kind = 'TOPIC' and b.status <> 'RETAINED';
