-- After the meeting: what was said before stays, what was taken back is no longer counted.

create function uncount_progress() returns trigger language plpgsql as $$
begin
  update commitment c set progress_count = greatest(c.progress_count - r.entries, 0)
  from (select commitment_id, round, count(*) as entries from removed group by 1, 2) r
  where c.id = r.commitment_id and c.round = r.round;
  return null;
end $$;
create trigger progress_uncounted after delete on progress_entry
  referencing old table as removed for each statement execute function uncount_progress();

-- A round that was opened by mistake closes again, and what the one before had reported counts as it did.
create or replace function begin_round() returns trigger language plpgsql as $$
begin
  new.progress_count := (select count(*) from progress_entry p where p.commitment_id = new.id and p.round = new.round);
  return new;
end $$;

-- Minutes that were confirmed say for good what was confirmed: a mistake in them takes a numbered corrigendum.
create function refuse_confirmed_text() returns trigger language plpgsql as $$
begin
  raise exception 'confirmed minutes do not change: correct them' using errcode = 'integrity_constraint_violation';
end $$;
create trigger minutes_confirmed_text before update of body on minutes
  for each row when (old.status = 'CONFIRMED' and new.body is distinct from old.body) execute function refuse_confirmed_text();
call record_meeting_table('minutes_corrigendum', 'meeting_id');

-- Who wrote an instruction down: the one reader who was named by themselves.
update leader_instruction i set entered_by = (select r.account_id from instruction_reader r
  where r.instruction_id = i.id and r.named_by = r.account_id order by r.id limit 1);
create trigger instruction_correction_append_only before update or delete on instruction_correction
  for each row execute function refuse_history_change();
create trigger instruction_correction_not_emptied before truncate on instruction_correction
  for each statement execute function refuse_history_change();
