-- Field research outside any consultation (docs/decisions/0178).

alter table research_suggestion add constraint research_suggestion_addressee
  check ((department_id is null) <> (organisation_id is null));
alter table research_trip add constraint research_trip_days check (ends_on >= starts_on);
-- Members lead what they began by themselves.
alter table research_trip add constraint research_trip_lead check (led = 'OFFICE' or lead_member_id is not null);
-- What waits, whatever lies behind.
create index research_trip_to_note on research_trip (ends_on) where cancelled_at is null and held_at is null;
create index research_trip_to_report on research_trip (held_at) where cancelled_at is null and reported_at is null;

create trigger research_answer_append_only before update or delete on research_answer
  for each row execute function refuse_history_change();
create trigger research_answer_not_emptied before truncate on research_answer
  for each statement execute function refuse_history_change();
