-- What the entities of social-opinion information cannot say.

-- An issue has a year, a number and a day, or none of them; its number is counted from one.
alter table opinion_brief add constraint opinion_brief_issue_whole
  check (num_nulls(issue_year, issue_number, issued_on) in (0, 3) and (issue_number is null or issue_number > 0));
alter table brief_author add constraint brief_author_share check (share between 1 and 100);

-- What was sent somewhere came back from there on the same day or later, and an adoption says in which way.
alter table submission add constraint submission_outcome_whole
  check ((outcome = 'SENT') = (outcome_on is null) and (outcome = 'ADOPTED') = (adopted_as is not null)
    and (outcome_on is null or outcome_on >= sent_on));
create index submission_of_year on submission (sent_on);

alter table leader_instruction add constraint leader_instruction_in_order
  check (due_on >= instructed_on and look_back_on >= due_on);
alter table special_informant add constraint special_informant_one_nominator
  check (num_nonnulls(special_committee_id, sector_id) = 1);
-- Nobody is put forward twice at once.
create unique index special_informant_once on special_informant (member_id)
  where member_id is not null and status <> 'ENDED';

-- History only grows. A draft that is thrown away takes its steps with it.
create function refuse_brief_step_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from opinion_brief b where b.id = old.brief_id) then return old; end if;
  raise exception 'history only grows: %', tg_table_name;
end $$;
create trigger brief_step_append_only before update or delete on brief_step
  for each row execute function refuse_brief_step_change();
create trigger instruction_reading_append_only before update or delete on instruction_reading
  for each row execute function refuse_history_change();

-- The desk's list, newest first, without the drafts.
create index opinion_brief_handed_in on opinion_brief (id desc) where status <> 'DRAFT';
create index opinion_brief_of_year on opinion_brief (issue_year, id desc) where issue_year is not null;
