// Clauses that hold, in SQL: `cl` is the clause, of the meeting of its consultation.

const isCarriedOut = (clause: string) => `exists (select from commitment c where c.clause_id = ${clause}.id)`;

/** Why it needs no commitment, where somebody said so. */
export const WAIVED_BECAUSE = `(select w.reason from clause_waiver w where w.clause_id = cl.id and w.withdrawn_at is null)`;

/** It holds, nobody carries it out, and nobody said why not. */
export const CLAUSE_OPEN = `cl.status = 'HELD' and not ${isCarriedOut('cl')} and ${WAIVED_BECAUSE} is null`;

/** Whether a clause of this consultation is open. */
export const clauseWaits = (consultationId: string): string => `exists (
  select from consensus_clause cl join meeting g on g.id = cl.meeting_id
  where g.consultation_id = ${consultationId} and ${CLAUSE_OPEN})`;
