-- 协调会 (docs/decisions/0187).

-- Called and not over: one of a matter.
create unique index coordination_open on coordination (commitment_id) where status in ('PROPOSED', 'AGREED');
-- What waits, whatever lies behind.
create index coordination_waiting on coordination (status, id) where status in ('PROPOSED', 'AGREED', 'RECORDED', 'CONTESTED');
create index coordination_step_open on coordination_step (due_on) where outcome is null and withdrawn_at is null;
alter table coordination add constraint coordination_reasons check (
  (status <> 'REFUSED' or refused_reason is not null) and (status <> 'CANCELLED' or cancelled_reason is not null));
alter table coordination add constraint coordination_recorded check (
  (status in ('RECORDED', 'CONTESTED', 'CONFIRMED')) = (recorded_at is not null and recorded_by is not null
    and recorded_side is not null and answer_by is not null));
alter table coordination add constraint coordination_answered check (
  (status in ('CONTESTED', 'CONFIRMED')) = (answered_at is not null) and (status <> 'CONTESTED' or answer_words is not null));
alter table coordination_party add constraint coordination_party_named check (
  (kind = 'DEPARTMENT') = (department_id is not null) and (kind = 'ORGANISATION') = (organisation_id is not null)
  and (kind = 'OTHER') = (name is not null));
-- Each once.
create unique index coordination_party_once on coordination_party
  (coordination_id, kind, coalesce(department_id, organisation_id, coordination_id));

-- coordination → commitment: the archive of a consultation holds what was agreed about its matters. Units and the member by
-- name, nobody else.
create view matter_coordination as
  select d.commitment_id, d.starts_at as "heldAt", d.place, d.stuck, d.status, d.agreed, d.correction_number as corrections,
    coalesce((select json_agg(json_build_object('who', n.name, 'came', p.came, 'said', p.said) order by p.id)
      from coordination_party p cross join lateral (select case p.kind
        when 'DEPARTMENT' then (select u.short_name from department u where u.id = p.department_id)
        when 'ORGANISATION' then (select o.name from organisation o where o.id = p.organisation_id)
        when 'FOLLOWER' then (select m.name from member m where m.id = p.member_id)
        else p.kind end as name) n where p.coordination_id = d.id), '[]') as parties,
    coalesce((select json_agg(json_build_object('what', s.what, 'dueOn', s.due_on, 'outcome', s.outcome,
        'words', s.outcome_words) order by s.due_on, s.id)
      from coordination_step s where s.coordination_id = d.id and s.withdrawn_at is null), '[]') as steps
  from coordination d;

-- What the house comes with; where the secretariat made rules of its own since, those hold.
insert into duty_kind_rules (id, created_at, since, made_at, kinds)
select '00000000-0000-7000-8000-000000000002', now(), r.since, now(), r.kinds || jsonb_build_object('COORDINATED',
  jsonb_build_object('points', 10, 'unit', 'TIME', 'shared', false, 'cap', 60, 'lessLate', 0, 'lessAbsent', 0))
from duty_kind_rules r where r.id = '00000000-0000-7000-8000-000000000001';
