-- Questions from the floor and what the hall was asked are part of the record: the questions with their likes, the rounds
-- with their statements. Who put a statement forward is not; of the votes there is the count that closing leaves.
update opinion_item i set agree_count = v.agree, disagree_count = v.disagree, pass_count = v.pass
from (select item_id, count(*) filter (where choice = 1) as agree, count(*) filter (where choice = -1) as disagree,
    count(*) filter (where choice = 0) as pass
  from opinion_vote group by item_id having count(*) >= 3) v, opinion_round r
where v.item_id = i.id and r.id = i.round_id and r.status = 'CLOSED' and i.status = 'ASKED';

call record_meeting_table('floor_question', 'meeting_id');
call record_meeting_table('question_like', 'question_id,floor_question,id,meeting_id');
call record_meeting_table('opinion_round', 'meeting_id');
call record_meeting_table('opinion_item', 'round_id,opinion_round,id,meeting_id', 'submitted_by_id');

-- What meetings keep of these already joins their record now.
select add_to_meeting_event(m.id, kept.rows)
from meeting m cross join lateral (
  select jsonb_agg(jsonb_build_object('op', 'INSERT', 'table', s.table_name, 'row', s.row_key, 'values', s.content)) as rows
  from meeting_state(m.id) s where s.table_name in ('floor_question', 'question_like', 'opinion_round', 'opinion_item')
) kept where kept.rows is not null;
