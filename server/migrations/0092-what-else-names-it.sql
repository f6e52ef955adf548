-- opinion → those who show what a brief is called: the consultations it was written from, those of its sources included.
create function consultations_of_brief(brief uuid) returns table (consultation_id uuid)
  language sql stable as $$
  with named as (
    select o.kind, o.record_id from brief_source o where o.brief_id = brief
    union
    select o.kind, o.record_id from brief_source c join brief_source o on o.brief_id = c.record_id
      where c.brief_id = brief and c.kind = 'BRIEF'
  )
  select d.consultation_id from named n join demand d on d.id = n.record_id where n.kind = 'DEMAND'
  union select c.consultation_id from named n join commitment c on c.id = n.record_id where n.kind = 'COMMITMENT'
  union select m.consultation_id from named n join statement s on s.id = n.record_id join meeting m on m.id = s.meeting_id
    where n.kind = 'STATEMENT'
  union select x.id from named n cross join lateral (
      select k.id from consultation k where k.topic_id = topic_lead(n.record_id)
      union all select f.consultation_id from further_topic f where f.topic_id = topic_lead(n.record_id)) x where n.kind = 'TOPIC'
  union select f.consultation_id from named n join research_suggestion s on s.id = n.record_id
    join research_trip t on t.id = s.trip_id join field_research f on f.id = t.field_research_id where n.kind = 'RESEARCH'
$$;

-- opinion: since when something a brief was written from is off the record, alone or with its consultation; of a brief within a
-- composite, what that was written from.
create function source_taken_down_at(kind text, record uuid) returns timestamptz language plpgsql stable as $$
begin
  return case kind
    when 'DEMAND' then (select o.taken_down_at from demand_taken_down o where o.demand_id = record)
    when 'COMMITMENT' then (select o.taken_down_at from commitment c join demand_taken_down o on o.demand_id = c.demand_id
      where c.id = record)
    when 'STATEMENT' then (select min(t.taken_down_at) from statement s join meeting m on m.id = s.meeting_id
      join take_down t on t.consultation_id = m.consultation_id and t.put_back_at is null
        and (t.kind = 'CONSULTATION' or t.kind = 'MATTER' and t.record_id = s.demand_id) where s.id = record)
    when 'TOPIC' then (select min(o.taken_down_at) from topic_taken_down o where o.topic_id = topic_lead(record))
    when 'RESEARCH' then (select min(t.taken_down_at) from research_suggestion s join research_trip r on r.id = s.trip_id
      join field_research f on f.id = r.field_research_id join take_down t on t.record_id = f.consultation_id
        and t.kind = 'CONSULTATION' and t.put_back_at is null where s.id = record)
    when 'BRIEF' then (select min(source_taken_down_at(s.kind, s.record_id)) from brief_source s where s.brief_id = record)
  end;
end $$;
