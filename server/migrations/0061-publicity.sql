-- Stories: the days they are owed by, and what of them only grows. Decisions 130 to 132.
insert into publicity_settings (id, created_at, version, topical_working_days, in_depth_working_days, follow_up_days,
    follow_up_working_days, fact_check_working_days)
  values ('0197a8c0-0061-7000-8000-000000000001', now(), 1, 10, 20, 60, 10, 5);

create trigger story_version_append_only before update or delete on story_version
  for each row execute function refuse_history_change();
create trigger story_version_not_emptied before truncate on story_version
  for each statement execute function refuse_history_change();
create trigger story_step_append_only before update or delete on story_step
  for each row execute function refuse_history_change();
create trigger story_step_not_emptied before truncate on story_step
  for each statement execute function refuse_history_change();
create trigger publicity_settings_change_append_only before update or delete on publicity_settings_change
  for each row execute function refuse_history_change();
create trigger publicity_settings_change_not_emptied before truncate on publicity_settings_change
  for each statement execute function refuse_history_change();

-- A story is about exactly one thing per row, and about each once.
alter table story_subject add constraint story_subject_one
  check (num_nonnulls(consultation_id, commitment_id, brief_id) = 1);
create unique index story_subject_once on story_subject (story_id, coalesce(consultation_id, commitment_id, brief_id));

-- What is read most: the newest published stories, and those that wait for their day.
create index story_published on story (published_at desc, id desc) where status in ('PUBLISHED', 'NEEDS_REVIEW');
create index story_due on story (publish_on) where status = 'SCHEDULED';
-- A slot is filled by one story at a time.
create unique index story_one_per_slot on story (slot_id) where slot_id is not null and status <> 'DISCARDED';
