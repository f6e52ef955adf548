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
