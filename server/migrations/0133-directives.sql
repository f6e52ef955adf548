-- 督办协商 (docs/decisions/0230).
alter table directive add constraint directive_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null)) not valid;
alter table directive_answer add constraint directive_answer_addressed check ((office = 'DEPARTMENT') = (department_id is not null)) not valid;
alter table directive_answer add constraint directive_answer_whole check (
  num_nulls(words, answered_at, answered_by) in (0, 3)) not valid;
-- Each is addressed once.
create unique index directive_answer_once on directive_answer (directive_id, office, coalesce(department_id, directive_id));
-- What waits, whatever lies behind.
create index directive_answer_open on directive_answer (directive_id) where answered_at is null;
create index directive_owed on directive (due_on) where withdrawn_at is null and due_on is not null;
