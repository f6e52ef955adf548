import { isDemandTakenDown, standsInSql, TAKEN_DOWN_LINE } from '../consultation/index.js';

/** What is asked, beside a questionnaire `q` of a consultation `k`. */
export const ASKED = `q.questions,
  (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'peopleCount', g.people_count) order by g.id), '[]')
   from interest_group g where g.consultation_id = k.id) as groups,
  (select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'title', case when ${isDemandTakenDown('d.id')}
      then '${TAKEN_DOWN_LINE}' else d.title end) order by d.number), '[]')
   from demand d where d.consultation_id = k.id and ${standsInSql('d')}) as demands`;

/** The `Tallies` of a questionnaire `q`, as one JSON value. */
export const TALLIES = `(
  with a as (select * from questionnaire_answer where questionnaire_id = q.id)
  select json_build_object(
    'voices', (select coalesce(json_agg(json_build_object('groupId', v.interest_group_id, 'via', v.via, 'count', v.n)), '[]')
      from (select interest_group_id, via, count(*) as n from a group by 1, 2) v),
    'answered', (select coalesce(json_agg(json_build_object('questionId', v.key, 'groupId', v.interest_group_id,
        'count', v.n)), '[]')
      from (select e.key, a.interest_group_id, count(*) as n from a cross join lateral jsonb_object_keys(a.answers) e(key)
        group by 1, 2) v),
    'values', (select coalesce(json_agg(json_build_object('questionId', v.key, 'groupId', v.interest_group_id,
        'value', v.value, 'count', v.n, 'points', v.points)), '[]')
      from (select e.key, a.interest_group_id, c.value, count(*) as n, sum(greatest(0, 4 - c.place)) as points
        from a cross join lateral jsonb_each(a.answers) e
        cross join lateral jsonb_array_elements_text(e.value) with ordinality c(value, place)
        where not exists (select from jsonb_array_elements(q.questions) s where s ->> 'id' = e.key and s ->> 'kind' = 'TEXT')
        group by 1, 2, 3) v)))`;
