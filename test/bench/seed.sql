-- A district after some years: 23 committees, 3,000 consultations, 9,000 settled demands, 4,500 commitments with their
-- progress and residents' answers. Random, but the same each time.
select setseed(0.42);

-- What is kept of each matter is made at the end, for all of them at once.
alter table demand disable trigger user;
alter table commitment disable trigger user;

insert into township (id, created_at, name, kind)
select gen_random_uuid(), now(), '镇' || n, 'TOWN' from generate_series(1, 23) n;
insert into liaison_committee (id, created_at, name, township_id)
select gen_random_uuid(), now(), t.name || '联络委', t.id from township t;
insert into department (id, created_at, name, short_name)
select gen_random_uuid(), now(), '区第' || n || '局', '第' || n || '局' from generate_series(1, 20) n;

create temp table committees as select id, row_number() over (order by name) - 1 as n from liaison_committee;
create temp table departments as select id, row_number() over (order by name) - 1 as n from department;

insert into topic (id, created_at, number, tracking_code, title, body, committee_id, status, channel, submitted_at, version)
select gen_random_uuid(), now(), 'B-' || n.n, 'B' || lpad(n.n::text, 7, '0'), '议题' || n.n, '说明', c.id, 'CLOSED', 'QR', now() - n.n * interval '1 hour', 1
from generate_series(1, 3000) n(n) join committees c on c.n = n.n % 23;

insert into consultation (id, created_at, title, form, status, committee_id, topic_id, place, starts_at, version)
select gen_random_uuid(), now(), t.title || '协商会', 'BENCH', 'TRACKING', t.committee_id, t.id, '村委会', t.submitted_at + interval '20 days', 1
from topic t;

insert into demand (id, created_at, consultation_id, number, title, body, department_id, status, disposition,
  disposition_reason, disposition_basis, disposed_at, version)
select gen_random_uuid(), c.starts_at, c.id, g, '诉求' || g || ' 关于 ' || c.title, '经过说明', d.id, 'DISPOSED',
  case when kind < 0.5 then 'COMMITMENT' when kind < 0.7 then 'SOLVED_ON_SPOT' when kind < 0.9 then 'DECLINED' else 'CARRIED_OVER' end,
  case when kind >= 0.7 then '与规划不符' end, case when kind >= 0.7 and kind < 0.9 then '《某办法》第三条' end, c.starts_at, 1
from (select *, row_number() over (order by id) as n from consultation) c
cross join generate_series(1, 3) g
cross join lateral (select random() + 0 * g + 0 * c.n as kind) r
join departments d on d.n = (c.n + g) % 20;

insert into commitment (id, created_at, number, tracking_code, consultation_id, committee_id, demand_id, response_id, action,
  deliverable, due_on, promised_due_on, responsible_person, lead_department_id, status, result_class, round, assigned_at, acknowledge_by,
  last_acted_at, version, closed_unsolved, closed_at)
select gen_random_uuid(), now(), 'K-' || row_number() over (), 'K' || lpad((row_number() over ())::text, 7, '0'), c.id,
  c.committee_id, d.id, gen_random_uuid(), '建成 60 个货位', '货位', (c.starts_at + interval '60 days')::date, (c.starts_at + interval '60 days')::date, '某某',
  d.department_id, case when done < 0.6 then 'CLOSED' when done < 0.8 then 'ACCEPTANCE_OPEN' else 'IN_PROGRESS' end,
  case when done < 0.8 then 'A' end, 1, c.starts_at, (c.starts_at + interval '3 days')::date, c.starts_at + done * interval '60 days', 1,
  false, case when done < 0.6 then c.starts_at + interval '50 days' end
from demand d join consultation c on c.id = d.consultation_id cross join lateral (select random() + 0 * d.number as done) r
where d.disposition = 'COMMITMENT';

insert into progress_entry (id, created_at, commitment_id, round, text, photo_ids, reported_at)
select gen_random_uuid(), now(), k.id, 1, '已完成第 ' || g || ' 段', '{}', k.assigned_at + g * interval '5 days'
from commitment k cross join generate_series(1, 4) g;

insert into acceptance_answer (id, created_at, commitment_id, round, voice_hash, invited, result, attitude, answered_at)
select gen_random_uuid(), now(), k.id, 1, md5(k.id::text || g), false,
  case when random() < 0.8 then 'SOLVED' when random() < 0.5 then 'HALF_SOLVED' else 'NOT_SOLVED' end, 'GOOD', k.assigned_at + interval '50 days'
from commitment k cross join generate_series(1, 7) g where k.status in ('CLOSED', 'ACCEPTANCE_OPEN');

alter table demand enable trigger user;
alter table commitment enable trigger user;
insert into matter (demand_id, consultation_id, committee_id, commitment_id, disposition, state, due_on, moved_at)
select demand_id, consultation_id, committee_id, commitment_id, disposition, state, due_on, moved_at from matter_fact;

analyze;
