-- How far a matter is; the secretariat keeps the list.
insert into progress_stage (id, created_at, version, words_zh, words_en, position, active)
values
  (gen_random_uuid(), now(), 1, '摸底协调', 'Looking into it', 10, true),
  (gen_random_uuid(), now(), 1, '方案', 'Plan', 20, true),
  (gen_random_uuid(), now(), 1, '审批资金', 'Approval and money', 30, true),
  (gen_random_uuid(), now(), 1, '施工', 'Under way', 40, true),
  (gen_random_uuid(), now(), 1, '完工', 'Finished', 50, true);

-- The newest before and after of a matter, without reading everything that was reported on it.
create index progress_entry_pairs on progress_entry (commitment_id, reported_at desc) where before_ids <> '{}';
