-- Photographs that were sent in with a topic go off the public record with what became of it.
create or replace view file_taken_down as
  select record_id as file_id from take_down where kind = 'FILE' and put_back_at is null
  union
  select f.id from take_down t join commitment c on c.demand_id = t.record_id or c.consultation_id = t.record_id
    join stored_file f on f.subject_kind = 'commitment' and f.subject_id = c.id
    where t.put_back_at is null and t.kind in ('CONSULTATION', 'MATTER')
  union
  select shown.id from take_down t join commitment_step s on s.id = t.record_id cross join lateral (
      select unnest(e.photo_ids || e.before_ids || e.after_ids) as id from progress_entry e where e.step_id = s.id
      union all select unnest(r.photo_ids || r.before_ids || r.after_ids) from reply r
        where s.kind = 'REPLIED' and r.commitment_id = s.commitment_id and r.round = s.round
      union all select unnest(v.photo_ids) from verification v
        where s.kind = 'VERIFIED' and v.commitment_id = s.commitment_id and v.round = s.round
      union all select unnest(b.photo_ids) from look_back b where b.step_id = s.id) shown
    where t.kind = 'STEP' and t.put_back_at is null
  union
  select f.id from take_down t join stored_file f on f.subject_kind = 'consultation' and f.subject_id = t.record_id
    where t.kind = 'CONSULTATION' and t.put_back_at is null
  union
  select held.id from take_down t join demand d on d.id = t.record_id cross join lateral (
      select m.file_ids as ids from material m
        where m.consultation_id = d.consultation_id and strpos(m.title || ' ' || m.body, d.title) > 0
      union all select r.photo_ids from field_research r
        where r.consultation_id = d.consultation_id and strpos(r.place || ' ' || r.findings, d.title) > 0) brought
    cross join lateral unnest(brought.ids) as held(id)
    where t.kind = 'MATTER' and t.put_back_at is null
  union
  select f.id from stored_file f join topic_taken_down o on o.topic_id = topic_lead(f.subject_id)
    where f.subject_kind = 'topic';
