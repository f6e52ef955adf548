-- What search reads of reports: the module stands above it, so that it publishes its words (decision 79, decision 234).
create view report_words as
select id, version, committee_id, number, status, title,
  (select string_agg(said #>> '{}', ' ') from jsonb_path_query(body, 'strict $.**.text') said) as text,
  coalesce(signed_at, created_at) as happened_at
from report where status in ('SUBMITTED', 'SIGNED', 'SENT', 'WITHDRAWN');
