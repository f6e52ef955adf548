-- A host that is a special committee is named, and no other is.
alter table consultation add constraint consultation_host_named
  check ((host = 'SPECIAL_COMMITTEE') = (host_special_committee_id is not null));

-- consultation → topic: what became of a topic, be it the one a consultation is known by or another of its topics.
create or replace view topic_consultation as
  select id, topic_id from consultation where status <> 'CANCELLED'
  union all
  select c.id, f.topic_id from further_topic f join consultation c on c.id = f.consultation_id where c.status <> 'CANCELLED';
