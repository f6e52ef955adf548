-- What a consultation is held to: what its form asked for when it was convened, and until then what it asks for today.
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
  coalesce(k.terms::jsonb -> 'itemDueWorkingDays', f.item_due_working_days::jsonb) as item_due_working_days
from consultation k join form_settings f on f.form = k.form;

-- Until when speech papers are handed in.
update form_settings set item_due_working_days = item_due_working_days::jsonb || '{"SPEECH_PAPER": 2}'
where form in ('BENCH', 'ON_SITE');
update form_settings set item_due_working_days = item_due_working_days::jsonb || '{"SPEECH_PAPER": 3}'
where form in ('COUNCIL', 'THEMATIC');

-- Nothing could change the settings before: whatever was convened was convened under those that stand there now.
update consultation k set terms = jsonb_build_object(
  'noticeWorkingDays', f.notice_working_days, 'readinessThreshold', f.readiness_threshold,
  'readinessWeights', f.readiness_weights, 'consensusThreshold', f.consensus_threshold,
  'minutesWorkingDays', f.minutes_working_days, 'acceptanceThreshold', f.acceptance_threshold,
  'acceptanceMinimum', f.acceptance_minimum, 'speakingMinutes', f.speaking_minutes,
  'itemDueWorkingDays', f.item_due_working_days)
from form_settings f where f.form = k.form and k.convened_at is not null;

create trigger form_settings_change_append_only before update or delete on form_settings_change
  for each row execute function refuse_history_change();
