-- directive → commitment: the archive of a consultation holds what leaders said about it, and what they were answered
-- (docs/decisions/0240).
create view consultation_directive as
select d.consultation_id, d.written_at as "writtenAt", a.display_name as leader, d.words, d.due_on as "dueOn",
  d.correction_number as corrections, d.withdrawn_at as "withdrawnAt", d.withdrawn_reason as "withdrawnReason",
  (select json_agg(json_build_object('who', case w.office when 'DEPARTMENT' then u.short_name else w.office end,
      'words', w.words, 'answeredAt', w.answered_at, 'corrections', w.correction_number) order by w.id)
    from directive_answer w left join department u on u.id = w.department_id where w.directive_id = d.id) as answers
from directive d left join account a on a.id = d.written_by;
