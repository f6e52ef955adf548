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

-- Notices are tidied away; that people were told what became of what they raised is kept.
create function tells_back(kind text) returns boolean language sql immutable as $$
  select kind ~ '^(TOPIC|MATTER)_' or kind in ('BRIEF_ADOPTED', 'BRIEF_INSTRUCTED', 'BRIEF_HANDLED', 'BRIEF_RETURNED',
    'BRIEF_RETAINED', 'BRIEF_ISSUED', 'BRIEF_NOT_ADOPTED', 'SUGGESTION_ANSWERED', 'POSITION_GIVEN', 'COMMITMENT_CLOSED',
    'MINUTES_CONFIRMED', 'RESULTS_RELEASED')
$$;
create function keep_told_back() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    update told_back set read_at = new.read_at where notice_id = new.id;
    return null;
  end if;
  insert into told_back (id, created_at, notice_id, kind, recipient_kind, recipient_id, topic_id, brief_id, consultation_id,
    told_at, read_at)
  values (new.id, new.created_at, new.id, new.kind, new.recipient_kind, new.recipient_id, new.topic_id, new.brief_id,
    coalesce(new.consultation_id, (select c.consultation_id from commitment c where c.id = new.commitment_id)),
    new.created_at, new.read_at)
  on conflict do nothing;
  return null;
end $$;
create function keep_told_back_sent() returns trigger language plpgsql as $$
begin
  update told_back set sent_at = coalesce(new.sent_at, now()) where notice_id = new.notice_id and sent_at is null;
  return null;
end $$;
create trigger notice_told_back after insert on notice
  for each row when (tells_back(new.kind)) execute function keep_told_back();
create trigger notice_told_back_read after update of read_at on notice
  for each row when (tells_back(new.kind)) execute function keep_told_back();
create trigger notice_delivery_told_back after insert or update of state on notice_delivery
  for each row when (new.state = 'SENT') execute function keep_told_back_sent();
insert into told_back (id, created_at, notice_id, kind, recipient_kind, recipient_id, topic_id, brief_id, consultation_id,
  told_at, read_at, sent_at)
select n.id, n.created_at, n.id, n.kind, n.recipient_kind, n.recipient_id, n.topic_id, n.brief_id,
  coalesce(n.consultation_id, (select c.consultation_id from commitment c where c.id = n.commitment_id)), n.created_at,
  n.read_at, (select min(d.sent_at) from notice_delivery d where d.notice_id = n.id and d.state = 'SENT')
from notice n where tells_back(n.kind);

-- notice → opinion, as before, and no longer less once notices are tidied away.
create or replace view brief_told as
  select brief_id, recipient_id
  from told_back where read_at is not null and kind in ('BRIEF_ADOPTED', 'BRIEF_INSTRUCTED', 'BRIEF_HANDLED');
-- notice → insight: who was told what became of what, and since when. Those without an account are told by a message.
create view told_back_of as
  select topic_id, brief_id, consultation_id, recipient_id,
    case when recipient_kind = 'ACCOUNT' then told_at else sent_at end as told_at
  from told_back where recipient_kind = 'ACCOUNT' or sent_at is not null;
