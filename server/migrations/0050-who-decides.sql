-- What the secretariat took down stands once: two who press at the same moment take it down once.
create unique index take_down_standing on take_down (kind, record_id) where put_back_at is null;

-- commitment → kernel: files that are not given out, by themselves or with what they stand in. Decision 93.
create view file_taken_down as
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
    where t.kind = 'STEP' and t.put_back_at is null;

-- commitment → topic: topics whose consultation was taken down, so that their own pages say so.
create view topic_taken_down as
  select co.topic_id, t.taken_down_at from take_down t join consultation co on co.id = t.record_id
  where t.kind = 'CONSULTATION' and t.put_back_at is null and co.topic_id is not null;

-- Demands that are off the public record, alone or with their consultation, and since when.
create view demand_taken_down as
  select d.id as demand_id, min(t.taken_down_at) as taken_down_at from take_down t
  join demand d on (t.kind = 'MATTER' and d.id = t.record_id) or (t.kind = 'CONSULTATION' and d.consultation_id = t.record_id)
  where t.put_back_at is null group by d.id;

-- The records that are off it, whatever page they stand on.
create view record_taken_down as
  select t.record_id from take_down t where t.kind = 'CONSULTATION' and t.put_back_at is null
  union all select topic_id from topic_taken_down
  union all select demand_id from demand_taken_down
  union all select c.id from commitment c join demand_taken_down d on d.demand_id = c.demand_id;
