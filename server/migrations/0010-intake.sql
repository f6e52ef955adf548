-- What intake needs and the entities cannot say.

-- One matter of one source is taken in once, whatever runs at the same time.
create unique index topic_source_numbered on topic_source (source, source_number, words_hash) where source_number is not null;
create unique index topic_source_unnumbered on topic_source (source, words_hash) where source_number is null;

-- The runner asks every second.
create index intake_import_running on intake_import (confirmed_at) where status = 'RUNNING';
create index intake_row_waiting on intake_row (import_id, row_number) where outcome = 'NEW';

-- The filter of the topics list.
create index topic_category on topic (category) where category is not null;
