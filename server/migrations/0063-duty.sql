-- What the duty file cannot say by its entities.

-- publicity and others above → duty: duties whose records lie in modules above. Whoever has some replaces the view with a
-- union of theirs, in these columns: kinds STORY, PLACEMENT, RECEPTION_DAY; what opens it as `DutyRecordKind` says.
create view duty_fact_published as
  select null::text as kind, null::uuid as fact_id, null::uuid as member_id, null::date as on_day, null::text as detail,
    null::text as opens, null::uuid as opens_id, null::text as title, null::text as note, null::int as share,
    null::int as people, null::boolean as done
  where false;

alter table outside_duty add constraint outside_duty_decided check (
  (status in ('CONFIRMED', 'RETURNED', 'WITHDRAWN')) = (decided_by is not null and decided_at is not null)
  and (status not in ('RETURNED', 'WITHDRAWN') or reason is not null));

-- Points of duties are entered and taken back, never changed; a line is taken back once, and a fact stands once.
create trigger duty_point_append_only before update or delete on duty_point
  for each row execute function refuse_history_change();
create trigger duty_point_not_emptied before truncate on duty_point
  for each statement execute function refuse_history_change();
create unique index duty_point_reversed_once on duty_point (reverses_id) where reverses_id is not null;
create index duty_point_of_fact on duty_point (member_id, year, kind, fact_id);
create trigger duty_kind_rules_append_only before update or delete on duty_kind_rules
  for each row execute function refuse_history_change();
create trigger duty_kind_rules_not_emptied before truncate on duty_kind_rules
  for each statement execute function refuse_history_change();

-- What the house comes with, in tenths of a point; the secretariat edits it.
insert into duty_kind_rules (id, created_at, since, made_at, kinds)
select '00000000-0000-7000-8000-000000000001', now(), '2026-01-01', now(), jsonb_object_agg(kind, jsonb_build_object('points', points, 'unit', unit,
  'shared', shared, 'cap', cap, 'lessLate', late, 'lessAbsent', absent))
from (values
  ('ATTENDANCE', 20, 'PIECE', false, null::int, 5, 10), ('RESEARCH', 20, 'HALF_DAY', false, 200, 0, 0),
  ('DEPARTMENT_VISIT', 10, 'HALF_DAY', false, 100, 0, 0), ('STATEMENT', 10, 'TIME', false, 100, 0, 0),
  ('SPEECH_PAPER', 20, 'PIECE', false, 100, 0, 0), ('SUGGESTION', 10, 'PIECE', false, 100, 0, 0),
  ('TOPIC', 10, 'PIECE', false, 100, 0, 0), ('FOLLOWING', 5, 'TIME', false, 50, 0, 0),
  ('VERIFICATION', 10, 'PIECE', false, 100, 0, 0), ('LOOK_BACK', 10, 'PIECE', false, 100, 0, 0),
  ('BRIEF', 10, 'PIECE', true, 100, 0, 0), ('POLICY_TOLD', 10, 'PIECE', false, 100, 0, 0),
  ('QUESTION_HEARD', 5, 'PIECE', false, 50, 0, 0), ('STORY', 10, 'PIECE', true, 50, 0, 0),
  ('PLACEMENT', 10, 'PIECE', true, 50, 0, 0), ('RECEPTION_DAY', 10, 'HALF_DAY', false, 100, 0, 0),
  ('TRAINING', 10, 'HALF_DAY', false, 50, 0, 0), ('DONATION', 10, 'PIECE', false, 50, 0, 0),
  ('OUTSIDE_MEETING', 10, 'HALF_DAY', false, 50, 0, 0), ('OUTSIDE_OTHER', 5, 'PIECE', false, 30, 0, 0)
) given (kind, points, unit, shared, cap, late, absent);
