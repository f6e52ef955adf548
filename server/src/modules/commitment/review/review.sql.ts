/** What `account` wrote of the record of `consultation`: its minutes, their confirmation, or what was put right in review. */
export const isAuthorOf = (consultation: string, account: string) => `(exists (
    select from minutes n join meeting g on g.id = n.meeting_id where g.consultation_id = ${consultation}
      and (n.confirmed_by = ${account} or n.edited_by = ${account} or n.writers::jsonb @> to_jsonb(${account}::text)))
  or exists (select from review_step s where s.consultation_id = ${consultation} and s.kind = 'ASKED_AGAIN'
    and s.taken_by = ${account})
  or exists (select from correction x join demand d on d.id = x.record_id join consultation h on h.id = d.consultation_id
    where x.record = 'demand' and d.consultation_id = ${consultation} and x.corrected_by = ${account}
      and x.corrected_at >= h.in_review_since))`;

/** The last step of consultation `k`, as `last`. */
export const LAST_REVIEW_STEP = `left join lateral (select s.kind, s.at from review_step s where s.consultation_id = k.id
  order by s.at desc, s.id desc limit 1) last on true`;
