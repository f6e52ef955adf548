-- How many entries the present round has: kept beside the commitment, so that lists never count them.
alter table commitment add column progress_count int not null default 0;
-- Since when the party a commitment waits for has held it: as far as the steps tell.
update commitment c set waiting_since = coalesce((select (max(s.at) at time zone 'Asia/Shanghai')::date
  from commitment_step s where s.commitment_id = c.id and s.kind in ('ASSIGNED', 'ACKNOWLEDGED', 'SENT_BACK', 'REASSIGNED',
    'EXTENSION_REQUESTED', 'EXTENDED', 'EXTENSION_REFUSED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPENED', 'CLOSED', 'REPROCESSING')),
  (c.assigned_at at time zone 'Asia/Shanghai')::date),
  waiting_until = case when status in ('ASSIGNED', 'REPROCESSING') then least(acknowledge_by, due_on)
  when status in ('ACKNOWLEDGED', 'IN_PROGRESS') then due_on when status = 'ACCEPTANCE_OPEN' then acceptance_closes_on end,
  progress_count = (select count(*) from progress_entry p where p.commitment_id = c.id and p.round = c.round);

-- The stretch that runs now; earlier ones of what was made before are not known.
insert into commitment_turn (id, created_at, commitment_id, round, party, department_id, started_on)
select gen_random_uuid(), now(), c.id, c.round,
  case when c.status in ('WRONG_UNIT', 'EXTENSION_REQUESTED', 'VERIFIED') then 'HOUSE' when c.status = 'REPLIED' then 'MEMBER'
    when c.status = 'ACCEPTANCE_OPEN' then 'RESIDENTS' else 'DEPARTMENT' end,
  case when c.status in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REPROCESSING') then c.lead_department_id end, c.waiting_since
from commitment c where c.status <> 'CLOSED';
create unique index commitment_turn_one_open on commitment_turn (commitment_id) where ended_on is null;

-- Deadlines and extensions are terms of a form too.
drop view consultation_terms;
create view consultation_terms as
select k.id as consultation_id, k.form,
  coalesce((k.terms ->> 'noticeWorkingDays')::int, f.notice_working_days) as notice_working_days,
  coalesce((k.terms ->> 'readinessThreshold')::double precision, f.readiness_threshold) as readiness_threshold,
  coalesce(k.terms::jsonb -> 'readinessWeights', f.readiness_weights::jsonb) as readiness_weights,
  coalesce((k.terms ->> 'consensusThreshold')::double precision, f.consensus_threshold) as consensus_threshold,
  coalesce((k.terms ->> 'minutesWorkingDays')::int, f.minutes_working_days) as minutes_working_days,
  coalesce((k.terms ->> 'acceptanceThreshold')::double precision, f.acceptance_threshold) as acceptance_threshold,
  coalesce((k.terms ->> 'acceptanceMinimum')::int, f.acceptance_minimum) as acceptance_minimum,
  coalesce((k.terms ->> 'speakingMinutes')::int, f.speaking_minutes) as speaking_minutes,
  coalesce(k.terms::jsonb -> 'itemDueWorkingDays', f.item_due_working_days::jsonb) as item_due_working_days,
  coalesce((k.terms ->> 'committeeWorkingDays')::int, f.committee_working_days) as committee_working_days,
  coalesce((k.terms ->> 'memberWorkingDays')::int, f.member_working_days) as member_working_days,
  coalesce((k.terms ->> 'residentsWorkingDays')::int, f.residents_working_days) as residents_working_days,
  coalesce((k.terms ->> 'extensionsAllowed')::int, f.extensions_allowed) as extensions_allowed,
  coalesce((k.terms ->> 'extensionWorkingDays')::int, f.extension_working_days) as extension_working_days
from consultation k join form_settings f on f.form = k.form;

create function count_progress() returns trigger language plpgsql as $$
begin
  update commitment c set progress_count = c.progress_count + a.entries
  from (select commitment_id, round, count(*) as entries from added group by 1, 2) a
  where c.id = a.commitment_id and c.round = a.round;
  return null;
end $$;
create trigger progress_counted after insert on progress_entry
  referencing new table as added for each statement execute function count_progress();
create function begin_round() returns trigger language plpgsql as $$
begin
  new.progress_count := 0;
  return new;
end $$;
create trigger commitment_round before update of round on commitment
  for each row when (new.round <> old.round) execute function begin_round();

-- What a round has, and the first and last entry with a picture, without reading the others.
create index progress_entry_of_round on progress_entry (commitment_id, round, reported_at);
create index progress_entry_pictured on progress_entry (commitment_id, reported_at, id) where photo_ids <> '{}';
create index commitment_waiting on commitment (waiting_until) where waiting_until is not null;
create index commitment_of_demand on commitment (demand_id);
