/** When a leader supervised this commitment, by those steps that were not taken back; `whose` is a condition on the step `s`. */
export const SUPERVISED_BY = (commitment: string, whose = 'true') => `(select max(s.at) from commitment_step s
  where s.commitment_id = ${commitment} and s.kind = 'SUPERVISED' and ${whose}
    and not exists (select from commitment_step u where u.undoes = s.id))`;
