-- Imports are kept in one shape (server/src/kernel/imports). Previews of the shapes before, which nobody confirmed, are let
-- go: their files can be brought once more. What was confirmed keeps its rows, as they were shown.

-- The cells of a row, by the names they had and the fields they are now.
create function pg_temp.import_cells(kept jsonb, fields jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(jsonb_build_object('column', '', 'heading', f.value, 'field', f.value, 'text',
      case jsonb_typeof(kept -> f.key)
        when 'array' then (select string_agg(one, '、') from jsonb_array_elements_text(kept -> f.key) one)
        else kept ->> f.key end) order by f.key), '[]')
  from jsonb_each_text(fields) f where coalesce(kept ->> f.key, '') not in ('', '[]');
$$;
create function pg_temp.import_rows(kept jsonb, fields jsonb, number text, outcome text, record text) returns jsonb
language sql immutable as $$
  select coalesce(jsonb_agg(jsonb_build_object('key', coalesce(r ->> 'key', r ->> number), 'sheet', coalesce(r ->> 'sheet', ''),
      'row', (r ->> number)::int, 'outcome', r ->> outcome, 'recordId', r ->> record, 'changes', '[]'::jsonb,
      'cells', pg_temp.import_cells(r, fields),
      'problems', (select coalesce(jsonb_agg(case jsonb_typeof(p) when 'string'
          then jsonb_build_object('code', p, 'severity', 'ERROR')
          else jsonb_build_object('code', p ->> 'code', 'severity', coalesce(p ->> 'severity', 'ERROR'), 'given', p ->> 'given') end),
        '[]') from jsonb_array_elements(coalesce(r -> 'problems', '[]')) p)) order by place), '[]')
  from jsonb_array_elements(coalesce(kept, '[]')) with ordinality as list(r, place);
$$;
create function pg_temp.import_kept(rows jsonb, fields jsonb, changed jsonb) returns jsonb language sql immutable as $$
  select jsonb_build_object('table', null, 'corrections', '{}'::jsonb, 'choices', null, 'also', null, 'rows', rows,
    'changedRows', coalesce(changed, '[]'), 'columns', (select jsonb_agg(jsonb_build_object('sheet', '', 'column', '',
      'heading', f.value, 'field', f.value)) from jsonb_each_text(fields) f));
$$;

do $$
declare
  informant jsonb := '{"name": "NAME", "unit": "UNIT", "phone": "PHONE", "nominatedBy": "NOMINATED_BY",
    "committeeName": "COMMITTEE", "monthlyExpected": "EXPECTED", "termEndsOn": "TERM_ENDS_ON"}';
  result jsonb := '{"number": "NUMBER", "title": "TITLE", "level": "LEVEL", "recipient": "RECIPIENT", "sentOn": "SENT_ON",
    "letterOut": "LETTER_OUT", "result": "RESULT", "adoptedAs": "ADOPTED_AS", "outcomeOn": "OUTCOME_ON",
    "letterIn": "LETTER_IN", "note": "NOTE"}';
  plan jsonb := '{"unit": "UNIT", "title": "TITLE", "kind": "KIND", "time": "TIME", "responsible": "RESPONSIBLE",
    "departments": "DEPARTMENTS", "note": "NOTE"}';
  roster jsonb := '{"name": "NAME", "gender": "GENDER", "party": "PARTY", "ethnicity": "ETHNICITY", "bornOn": "BORN_ON",
    "committee": "COMMITTEE", "sector": "SECTOR", "specialCommittees": "SPECIAL_COMMITTEE", "unit": "UNIT", "post": "POST",
    "phone": "PHONE", "skills": "SKILLS", "term": "TERM", "termFrom": "TERM_FROM", "termTo": "TERM_TO"}';
  progress jsonb := '{"number": "number", "demand": "demand", "stage": "stage", "text": "text"}';
begin
  update informant_import set stored = pg_temp.import_kept(
    pg_temp.import_rows(stored -> 'rows', informant, 'rowNumber', 'outcome', 'informantId'), informant, null)
  where status = 'CONFIRMED';
  update brief_result_import set stored = pg_temp.import_kept(
    pg_temp.import_rows(stored -> 'rows', result, 'rowNumber', 'outcome', 'submissionId'), result, null)
  where status = 'CONFIRMED';
  update progress_import set stored = pg_temp.import_kept(
    pg_temp.import_rows(stored -> 'outcome', progress, 'row', 'state', 'commitmentId'), progress, null)
  where status = 'CONFIRMED';
  update plan_import set stored = pg_temp.import_kept(
    pg_temp.import_rows(stored -> 'compared' -> 'rows', plan, 'row', 'outcome', 'entryId'), plan, stored -> 'changedRows')
  where status = 'CONFIRMED';
  update plan_import set status = 'DISCARDED', stored = null where status = 'PREVIEWED';
  update roster_import set stored = pg_temp.import_kept(pg_temp.import_rows((select jsonb_agg(r -> 'values' || jsonb_build_object(
      'key', r -> 'row' -> 'key', 'sheet', r -> 'row' -> 'sheet', 'row', r -> 'row' -> 'row', 'outcome', r -> 'status',
      'memberId', r -> 'memberId', 'problems', r -> 'problems') order by place)
    from jsonb_array_elements(stored -> 'plan' -> 'rows') with ordinality as list(r, place)),
    roster, 'row', 'outcome', 'memberId'), roster, stored -> 'changedRows')
  where status = 'CONFIRMED';
  update roster_import set status = 'DISCARDED', stored = null where status = 'PREVIEWED';
  update informant_import set status = 'DISCARDED', stored = null where status = 'PREVIEWED';
  update brief_result_import set status = 'DISCARDED', stored = null where status = 'PREVIEWED';
  update progress_import set status = 'DISCARDED', stored = null where status = 'PREVIEWED';
end $$;
