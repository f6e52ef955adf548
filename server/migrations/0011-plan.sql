-- What the entities of the plan and of the calls for topics cannot say.

-- Exactly one of the three organises an entry, and no time ends before it begins.
alter table plan_entry add constraint plan_entry_one_organiser
  check (num_nonnulls(committee_id, sector_id, special_committee_id) = 1);
alter table plan_entry add constraint plan_entry_in_order
  check (to_on >= from_on and first_to_on >= first_from_on);
-- A consultation or an activity that has a name.
alter table plan_entry add constraint plan_entry_form_or_activity check (form is not null or activity is not null);

create trigger plan_entry_step_append_only before update or delete on plan_entry_step
  for each row execute function refuse_history_change();

-- A call ends on or after its first day; its history only grows.
alter table topic_call add constraint topic_call_in_order check (closes_on >= opens_on);
create trigger topic_call_step_append_only before update or delete on topic_call_step
  for each row execute function refuse_history_change();
-- The topics that answered a call, for its page and its figures.
create index topic_of_call on topic (call_id) where call_id is not null;
