-- 承办经过 (docs/decisions/0241): it begins with whom each lies now; who had it before was never kept.
insert into instruction_holder (id, created_at, instruction_id, department_id, since)
select gen_random_uuid(), now(), i.id, u.id, coalesce(i.taken_in_at, i.created_at)
from leader_instruction i left join department u on u.id = i.department_id
where i.department_id is not null or i.taken_in_at is not null or not i.by_own_hand;
