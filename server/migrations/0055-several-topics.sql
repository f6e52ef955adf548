-- A host that is a special committee is named, and no other is.
alter table consultation add constraint consultation_host_named
  check ((host = 'SPECIAL_COMMITTEE') = (host_special_committee_id is not null));

-- consultation → topic: what became of a topic, be it the one a consultation is known by or another of its topics.
create or replace view topic_consultation as
  select id, topic_id from consultation where status <> 'CANCELLED'
  union all
  select c.id, f.topic_id from further_topic f join consultation c on c.id = f.consultation_id where c.status <> 'CANCELLED';

-- commitment → topic: every topic of a consultation that was taken down says so on its own page.
create or replace view topic_taken_down as
  select c.topic_id, t.taken_down_at from take_down t
  join (select id, topic_id from consultation where topic_id is not null
    union all select consultation_id, topic_id from further_topic) c on c.id = t.record_id
  where t.kind = 'CONSULTATION' and t.put_back_at is null;
