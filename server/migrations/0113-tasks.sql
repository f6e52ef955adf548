-- 任务 of the party group (docs/decisions/0203).

create trigger task_step_append_only before update or delete on task_step
  for each row execute function refuse_history_change();
create trigger task_step_not_emptied before truncate on task_step
  for each statement execute function refuse_history_change();

alter table task add constraint task_counts check ((ask = 'WORDS') = (wanted is null) and (wanted is null or wanted > 0));
alter table task add constraint task_days check (due_on >= starts_on);
alter table task_part add constraint task_part_received check (status not in ('RECEIVED', 'REPORTED', 'RETURNED', 'ACCEPTED')
  or received_at is not null);
alter table task_part add constraint task_part_reported check (status not in ('REPORTED', 'RETURNED', 'ACCEPTED')
  or report is not null and reported_at is not null and reported_by is not null);
alter table task_part add constraint task_part_judged check (status not in ('RETURNED', 'ACCEPTED') or decided_at is not null);
alter table task_part add constraint task_part_cancelled check (
  (status = 'CANCELLED') = (cancelled_from is not null and cancelled_reason is not null));
alter table task_part add constraint task_part_asked check (
  (asked_due_on is null) = (asked_reason is null) and (asked_due_on is null) = (asked_at is null));
-- What waits, whatever lies behind.
create index task_part_open on task_part (due_on) where status in ('GIVEN', 'RECEIVED', 'RETURNED');
create index task_part_to_judge on task_part (reported_at) where status = 'REPORTED';
create index task_part_asked on task_part (asked_at) where asked_due_on is not null;

-- What the house comes with; where the secretariat made rules of its own since, those hold.
insert into duty_kind_rules (id, created_at, since, made_at, kinds)
select '00000000-0000-7000-8000-000000000003', now(), r.since, r.made_at + interval '1 millisecond', r.kinds || jsonb_build_object('TASK',
  jsonb_build_object('points', 10, 'unit', 'PIECE', 'shared', false, 'cap', 50, 'lessLate', 0, 'lessAbsent', 0))
from duty_kind_rules r where r.id = '00000000-0000-7000-8000-000000000002';
