-- commitment → consultation: the words by which a matter that is off the record is known, so that they are taken out of
-- what was written of the whole meeting. Decision 164.
create view taken_down_words as
  with off as (
    select d.id as demand_id, d.consultation_id, d.title, d.body, d.disposition_reason, d.disposition_basis
    from take_down t join demand d on d.consultation_id = t.consultation_id and (t.kind = 'CONSULTATION' or d.id = t.record_id)
    where t.kind in ('CONSULTATION', 'MATTER') and t.put_back_at is null
  )
  select consultation_id, demand_id, 'NAME' as part, title as words from off
  union all
  select off.consultation_id, off.demand_id, 'NAME', c.said_before
    from off join correction c on c.record_id = off.demand_id and c.field = 'title' where c.said_before <> ''
  union all
  select off.consultation_id, off.demand_id, 'WORDS', said.words from off cross join lateral (
    select unnest(array[off.body, off.disposition_reason, off.disposition_basis]) as words
    union all select unnest(array[r.text, r.action, r.deliverable, r.reason, r.basis, r.contest_reason])
      from demand_response r where r.demand_id = off.demand_id
    union all select p.text from department_position p where p.demand_id = off.demand_id
    union all select s.text from meeting m join statement s on s.meeting_id = m.id
      where m.consultation_id = off.consultation_id and s.demand_id = off.demand_id
    union all select unnest(array[k.action, k.deliverable]) from commitment k where k.demand_id = off.demand_id
    union all select c.said_before from correction c where c.record_id = off.demand_id and c.field <> 'title'
    union all select c.said_before from demand_response r join correction c on c.record_id = r.id
      where r.demand_id = off.demand_id
    union all select c.said_before from commitment k join correction c on c.record_id = k.id where k.demand_id = off.demand_id
  ) said where said.words <> ''
  union all
  select consultation_id, null, case kind when 'CONSULTATION' then 'ALL' else 'MINUTES' end, ''
    from take_down where kind in ('CONSULTATION', 'MINUTES') and put_back_at is null;

-- Files that were given to the parties before the meeting: with the whole consultation all of them, with a matter those
-- that hang on words about it.
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
    where t.kind = 'MATTER' and t.put_back_at is null;

-- Minutes that say something of what is off the record are found by those who keep them, and nobody else.
create or replace view record_taken_down as
  select t.record_id from take_down t where t.kind = 'CONSULTATION' and t.put_back_at is null
  union all select topic_id from topic_taken_down
  union all select demand_id from demand_taken_down
  union all select c.id from commitment c join demand_taken_down d on d.demand_id = c.demand_id
  union all select y.id from take_down t join meeting m on m.consultation_id = t.consultation_id
    join minutes y on y.meeting_id = m.id
    where t.kind in ('CONSULTATION', 'MATTER', 'MINUTES') and t.put_back_at is null;
