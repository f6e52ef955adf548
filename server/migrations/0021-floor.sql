-- One place in the queue for each person, and one more for a point of order.
create unique index speaker_entry_one_hand on speaker_entry (meeting_id, participant_id, (kind = 'POINT_OF_ORDER'))
  where status in ('WAITING', 'SPEAKING');

create unique index chair_term_one_chair on chair_term (meeting_id) where ended_at is null;

-- Until now nobody could pause: who has finished has spoken from beginning to end.
update speaker_entry set
  spoken_ms = coalesce(round(extract(epoch from finished_at - started_at) * 1000), 0)::int,
  allotted_ms = coalesce(round(extract(epoch from ends_at - started_at) * 1000), 0)::int,
  running_since = case when status = 'SPEAKING' then started_at end
where started_at is not null;
update agenda_item set spent_seconds = round(extract(epoch from closed_at - opened_at))::int
where status = 'CLOSED' and opened_at is not null and closed_at is not null;

-- What a point of order may be about; the secretariat edits the list.
insert into point_of_order_category (id, created_at, version, name, rank, minutes, retired) values
  ('01990000-0000-7000-8000-000000000001', '2026-01-01', 1, '议事程序', 1, 1, false),
  ('01990000-0000-7000-8000-000000000002', '2026-01-01', 1, '更正事实', 2, 1, false),
  ('01990000-0000-7000-8000-000000000003', '2026-01-01', 1, '请求休息', 3, 1, false),
  ('01990000-0000-7000-8000-000000000004', '2026-01-01', 1, '听不清、看不见', 4, 1, false);
