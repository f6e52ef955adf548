/** When a leader supervised this commitment, by those steps that were not taken back; `whose` is a condition on the step `s`. */
export const SUPERVISED_BY = (commitment: string, whose = 'true') => `(select max(s.at) from commitment_step s
  where s.commitment_id = ${commitment} and s.kind = 'SUPERVISED' and ${whose}
    and not exists (select from commitment_step u where u.undoes = s.id))`;

/** When the unit in the lead of commitment `c` first did something after a leader's last supervision, and did not take it back. */
export const ANSWERED_AT = `(select min(s.at) from commitment_step s where s.commitment_id = c.id and s.at > c.supervised_at
  and s.kind in ('ACKNOWLEDGED', 'PROGRESSED', 'REPLIED', 'EXTENSION_REQUESTED', 'SENT_BACK', 'RETURN_REQUESTED')
  and not exists (select from commitment_step u where u.undoes = s.id))`;
