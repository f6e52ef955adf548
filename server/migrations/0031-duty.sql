-- What the ledger of points cannot say by its entities.

-- Points are entered and taken back; an entry is never changed. Nothing is counted twice: a source credits an author of a
-- brief once in each of its turns, and an entry is taken back once.
create trigger point_entry_append_only before update or delete on point_entry
  for each row execute function refuse_history_change();
create trigger duty_rules_change_append_only before update or delete on duty_rules_change
  for each row execute function refuse_history_change();
create unique index point_entry_once on point_entry (source, source_id, brief_id, account_id, turn) where reverses_id is null;
create unique index point_entry_reversed_once on point_entry (reverses_id) where reverses_id is not null;
alter table point_entry add constraint point_entry_whole check (
  case when reverses_id is null then earned >= 0 and credited between 0 and earned
    else earned <= 0 and credited between earned and 0 end
  and share between 1 and 100 and rate >= 0 and year = extract(year from occurred_on)
  and (source = 'ADOPTION') = (adopted_as is not null));

-- There is one set of rules.
create unique index duty_rules_one on duty_rules ((true));
insert into duty_rules (id, created_at, version, rungs, yearly_cap) values (gen_random_uuid(), now(), 1, '{
  "DISTRICT": {"single": 2, "composite": 1, "instruction": 2},
  "CITY": {"single": 4, "composite": 2, "instruction": 4},
  "PROVINCE": {"single": 8, "composite": 4, "instruction": 8},
  "NATIONAL": {"single": 12, "composite": 6, "instruction": 12}}', 40);

-- What became of a brief became of the briefs it was made of, however many times over: they are credited, and it is not.
create function credited_briefs(root uuid) returns table (brief_id uuid, within_composite boolean) language sql stable as $$
  with recursive family (id) as (
    select root union
    select s.record_id from family f join brief_source s on s.brief_id = f.id and s.kind = 'BRIEF')
  select f.id, f.id <> root from family f
  where not exists (select from brief_source s where s.brief_id = f.id and s.kind = 'BRIEF')
$$;

-- The desk counts what stands where: read from the index alone.
create index opinion_brief_counted on opinion_brief (status) include (kind, issue_year, issue_number, committee_id, id)
  where status <> 'DRAFT';
create index submission_adopted on submission (brief_id, level) where outcome = 'ADOPTED';
-- What was handed in within a period, for the bulletin.
create index opinion_brief_submitted on opinion_brief (submitted_at) where status <> 'DRAFT';
