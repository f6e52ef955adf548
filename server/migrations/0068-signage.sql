-- What screens show by plan, and what they showed. Decisions 151 to 153.

create trigger wall_play_append_only before update or delete on wall_play
  for each row execute function refuse_history_change();
create trigger wall_play_not_emptied before truncate on wall_play
  for each statement execute function refuse_history_change();

alter table wall_play add constraint wall_play_lasts check (ended_at > started_at);
alter table wall_announcement add constraint wall_announcement_lasts check (ends_at > starts_at);
alter table screen add constraint screen_dark_both check (num_nonnulls(dark_from, dark_until) <> 1);

-- What a screen is told: the slots that play and the announcements that are not over.
create index wall_slot_planned on wall_slot (committee_id) where retired_at is null;
create index wall_announcement_open on wall_announcement (ends_at) where taken_back_at is null;
