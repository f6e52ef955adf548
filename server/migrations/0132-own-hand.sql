-- 本人签批 (docs/decisions/0230). What was withdrawn counts nowhere.
alter table leader_instruction add constraint leader_instruction_withdrawn check (
  (status = 'WITHDRAWN') = (withdrawn_at is not null and withdrawn_reason is not null)) not valid;
alter table leader_instruction add constraint leader_instruction_taken_in check (by_own_hand or taken_in_at is null) not valid;

-- opinion → commitment, as 0058 has it: an instruction that was withdrawn is none.
create or replace view escalated_brief as
with behind as (
  select s.record_id as demand_id, s.brief_id, true as own from brief_source s where s.kind = 'DEMAND'
  union all
  select s.record_id, c.brief_id, false from brief_source s
    join brief_source c on c.kind = 'BRIEF' and c.record_id = s.brief_id where s.kind = 'DEMAND'
  union all
  select s.record_id, d.brief_id, false from brief_source s
    join brief_source c on c.kind = 'BRIEF' and c.record_id = s.brief_id
    join brief_source d on d.kind = 'BRIEF' and d.record_id = c.brief_id where s.kind = 'DEMAND'
)
select behind.demand_id, what.step, what.level, what.happened_on
from behind join opinion_brief b on b.id = behind.brief_id
cross join lateral (
  select case b.status when 'DRAFT' then 'BEING_WRITTEN' when 'RETURNED' then 'BEING_WRITTEN' when 'RETAINED' then 'RETAINED'
    else 'WITH_DESK' end as step, null::text as level, null::date as happened_on
  where behind.own and b.issued_on is null
  union all
  select 'ISSUED', null, b.issued_on where b.issued_on is not null
  union all
  select case s.outcome when 'SENT' then 'SENT_UP' else s.outcome end, s.level, coalesce(s.outcome_on, s.sent_on)
  from submission s where s.brief_id = b.id
  union all
  select 'INSTRUCTED', i.level, i.instructed_on from leader_instruction i where i.brief_id = b.id and i.status <> 'WITHDRAWN'
  union all
  select 'ACTED_ON', i.level, i.handled_on from leader_instruction i
  where i.brief_id = b.id and i.status in ('HANDLED', 'HELD') and i.handled_on is not null
  union all
  select case i.status when 'HELD' then 'HELD' else 'ACTED_ON_AGAIN' end, i.level, i.looked_back_on from leader_instruction i
  where i.brief_id = b.id and i.looked_back_on is not null
) what
where behind.own or b.issued_on is not null;
