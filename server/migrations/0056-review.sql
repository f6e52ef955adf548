-- A review before first publication is a setting of each form: off for benches, on for councils. Decision 107.
update form_settings set reviews_before_publication = true where form in ('COUNCIL', 'THEMATIC');

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
  coalesce((k.terms ->> 'extensionWorkingDays')::int, f.extension_working_days) as extension_working_days,
  coalesce((k.terms ->> 'reviewsBeforePublication')::boolean, f.reviews_before_publication) as reviews_before_publication
from consultation k join form_settings f on f.form = k.form;

-- What waits to be published is few among all consultations.
create index consultation_in_review on consultation (in_review_since) where in_review_since is not null;

-- Who sent back, asked again and released only grows.
create trigger review_step_append_only before update or delete on review_step
  for each row execute function refuse_history_change();
create trigger review_step_not_emptied before truncate on review_step
  for each statement execute function refuse_history_change();

-- commitment → kernel: files of what is not published yet.
create view file_in_review as
  select f.id as file_id from consultation k join commitment c on c.consultation_id = k.id
    join stored_file f on f.subject_kind = 'commitment' and f.subject_id = c.id
  where k.in_review_since is not null;
