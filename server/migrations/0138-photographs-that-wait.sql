-- Outside a transaction. Photographs that were brought and not sent with anything yet: the oldest are thrown away.
drop index concurrently if exists stored_file_waits_for_topic;
create index concurrently stored_file_waits_for_topic on stored_file (created_at)
  where subject_kind = 'topic' and subject_id is null;
