-- Stories that were published and where they were used, as the modules below count them: figures, and lines of duty files.
-- Of what was taken down no word.
create view story_told as
  select s.id as story_id, s.committee_id, s.writer_id, s.published_at,
    (s.published_at at time zone 'Asia/Shanghai')::date as published_on,
    s.status in ('PUBLISHED', 'NEEDS_REVIEW') as stands,
    case when s.status = 'WITHDRAWN' or exists (
        select from story_subject a left join commitment k on k.id = a.commitment_id
        where a.story_id = s.id and (
          exists (select from taken_down_words o
            where o.consultation_id = coalesce(a.consultation_id, k.consultation_id) and o.part = 'ALL')
          or exists (select from demand_taken_down o where o.demand_id = k.demand_id)))
      then '已撤下' else s.title end as title
  from story s where s.published_at is not null;

create view placement_told as
  select p.id as placement_id, p.story_id, s.committee_id, s.writer_id, s.title, s.stands, p.level, p.outlet, p.used_on,
    p.used_on::timestamp at time zone 'Asia/Shanghai' as used_at
  from placement p join story_told s on s.story_id = p.story_id where p.withdrawn_at is null;

create index story_published_on on story (((published_at at time zone 'Asia/Shanghai')::date)) where published_at is not null;

-- publicity → duty: what a member wrote that was published, and where others used it. The house's own channels are no
-- placement of anybody's: who keeps them writes down what is on them.
create or replace view duty_fact_published as
  select 'STORY'::text as kind, s.story_id as fact_id, own.member_id, s.published_on as on_day, null::text as detail,
    'STORY'::text as opens, s.story_id as opens_id, s.title, null::text as note, null::int as share, 1 as people, true as done
  from story_told s join lateral (
      select o.member_id from post o where o.account_id = s.writer_id and o.role = 'MEMBER' and o.member_id is not null
      order by o.ended_at is null desc, o.id desc limit 1) own on true
  where s.stands
  union all
  select 'PLACEMENT', p.placement_id, own.member_id, p.used_on, p.level, 'STORY', p.story_id, p.title, p.outlet, null, 1, true
  from placement_told p join lateral (
      select o.member_id from post o where o.account_id = p.writer_id and o.role = 'MEMBER' and o.member_id is not null
      order by o.ended_at is null desc, o.id desc limit 1) own on true
  where p.stands and p.level <> 'OWN';
