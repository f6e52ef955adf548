-- What the annual reports cannot say by their entities.

-- Of a year there is one round, and of a side one opinion stands.
create unique index appraisal_round_of_year on appraisal_round (year) where called_back_at is null;
create unique index appraisal_opinion_stands on appraisal_opinion (appraisal_id, side) where withdrawn_at is null;

alter table appraisal_opinion add constraint appraisal_opinion_on_behalf check (on_behalf = (said_by is not null));
alter table appraisal_opinion add constraint appraisal_opinion_withdrawn check (
  (withdrawn_at is null) = (withdrawn_reason is null));
alter table appraisal add constraint appraisal_graded check (
  (grade is null) = (graded_at is null) and (grade is null) = (graded_by is null) and (grade is null) = (object_by is null)
  and (grade is null or facts is not null));
alter table appraisal add constraint appraisal_objection check (
  (objection is null) = (objected_at is null) and (answer is null) = (answered_at is null)
  and (answer is null) = (answered_by is null) and (answer is null or objection is not null)
  and (objection is null or grade is not null) and (answered_by is null or answered_by <> graded_by));
alter table appraisal add constraint appraisal_handed_in check (handed_in_at is null
  or (did is not null and came_of_it is not null and not_done is not null and next_year is not null and facts is not null));
alter table appraisal add constraint appraisal_archived check (archived_at is null or grade is not null);

-- What is archived changes by an act of correction alone, and then only its grade.
create function keep_archived_appraisal() returns trigger language plpgsql as $$
begin
  if old.archived_at is null then return case tg_op when 'DELETE' then old else new end; end if;
  if tg_op = 'UPDATE' and new.corrected_at is distinct from old.corrected_at
     and (to_jsonb(new) - '{grade,corrected_at,version}'::text[]) = (to_jsonb(old) - '{grade,corrected_at,version}'::text[]) then
    return new;
  end if;
  raise exception 'an archived report is corrected, not changed';
end $$;
create trigger appraisal_archived_stays before update or delete on appraisal
  for each row execute function keep_archived_appraisal();
