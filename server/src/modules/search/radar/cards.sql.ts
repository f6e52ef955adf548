/** One refresh, or one person's change, of the cards at a time. */
export const LOCK_CARDS = 'select pg_advisory_xact_lock(730501201)';

/** What a card says follows from its evidence: run after any change of it. */
export const COUNT_EVIDENCE = `
  update common_problem p set
    township_count = (select count(distinct v.committee_id) from common_problem_evidence v where v.problem_id = p.id),
    record_count = (select count(*) from common_problem_evidence v where v.problem_id = p.id),
    first_at = coalesce((select min(v.at) from common_problem_evidence v where v.problem_id = p.id), p.first_at),
    last_at = coalesce((select max(v.at) from common_problem_evidence v where v.problem_id = p.id), p.last_at)
  where p.id = ?`;
