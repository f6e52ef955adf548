-- Terms of the CPPCC, and what holds of a member by days (docs/decisions/0190).

-- Terms do not overlap; nobody is in one twice on a day.
alter table term add constraint term_days check (ends_on is null or ends_on >= starts_on);
alter table term add constraint term_after_term
  exclude using gist (daterange(starts_on, ends_on, '[]') with &&);
alter table term_membership add constraint term_membership_days check (ends_on is null or ends_on >= starts_on);
alter table term_membership add constraint term_membership_once_a_day
  exclude using gist (member_id with =, term_id with =, daterange(starts_on, ends_on, '[]') with &&);

-- What waits for its day.
create index member_standing_to_come on member_standing (starts_on) where not applied;
create index member_departure_to_come on member_departure (last_on) where carried_out_at is null and taken_back_at is null;
create index member_departure_of_term on member_departure (term_membership_id) where taken_back_at is null;

-- A sector or special committee that somebody belonged to is named as well.
drop view member_group_in_use;
create view member_group_in_use as
  select sector_id as group_id from member where sector_id is not null
  union all select special_committee_id from member_special_committees
  union all select sector_id from member_standing where sector_id is not null
  union all select unnest(special_committee_ids) from member_standing
  union all select sector_id from topic_call_sectors
  union all select coalesce(sector_id, special_committee_id) from plan_entry
    where sector_id is not null or special_committee_id is not null
  union all select coalesce(sector_id, special_committee_id) from special_informant
    where sector_id is not null or special_committee_id is not null
  union all select host_special_committee_id from consultation where host_special_committee_id is not null
  union all select unnest(sector_ids || special_committee_ids) from policy_notice;

create trigger handed_over_append_only before update or delete on handed_over
  for each row execute function refuse_history_change();
create trigger handed_over_not_emptied before truncate on handed_over
  for each statement execute function refuse_history_change();
