/**
 * The policy list of a consultation, `consultationId` being an expression for its id: one row for each clause of each
 * document, with everybody who brought it. Title marks, blanks and punctuation do not tell two clauses apart. Every row
 * that was brought stays as it is, so that who brought what keeps counting. What was withdrawn, itself or with
 * the visit it was collected on, is not on it.
 */
export const policyListSql = (consultationId: string) => `
  select (array_agg(b.id order by b.id))[1] as id, (array_agg(b.document order by b.id))[1] as document,
    (array_agg(b.document_number order by b.id) filter (where b.document_number is not null))[1] as "documentNumber",
    (array_agg(b.clause order by b.id))[1] as clause,
    (array_agg(b.link order by b.id) filter (where b.link is not null))[1] as link,
    string_agg(distinct b.listed_by_name, '、') as "departmentName",
    jsonb_agg(distinct jsonb_build_object('departmentName', b.listed_by_name, 'researchKind', b.kind,
      'visitedName', b.visited_name, 'place', b.place, 'heldOn', b.held_on)) as sources
  from (
    select c.*, m.short_name as listed_by_name, r.kind, r.place, r.held_on, v.short_name as visited_name,
      regexp_replace(lower(normalize(c.document || '|' || c.clause, NFKC)),
        '[\\s《》〈〉「」『』“”‘’"''、,。.;:()\\[\\]【】-]', '', 'g') as likeness
    from policy_clause c left join department m on m.id = c.department_id
    left join field_research r on r.id = c.research_id left join department v on v.id = r.department_id
    where c.consultation_id = ${consultationId} and c.withdrawn_at is null and r.withdrawn_at is null
  ) b group by b.likeness`;
