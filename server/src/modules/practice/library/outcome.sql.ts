import { confirmedInSql } from '../../consultation/index.js';

/** Something of consultation `c` came back, also where it was mended since: whoever goes by it should know. */
export const relapsesOf = (c: string): string =>
  `(select count(*)::int from commitment k where k.consultation_id = ${c}.id and k.relapse_count > 0)`;

/** States of a matter `m`: settled as those concerned wanted it, and still on its way. */
export const SOLVED = `m.state in ('ACCEPTED', 'SOLVED_ON_SPOT')`;
export const OPEN = `m.state in ('IN_PROGRESS', 'REPROCESSING', 'ACCEPTANCE_OPEN', 'RELAPSED')`;

/** What became of consultation `c`, as `PracticeOutcome` has it. */
export const outcomeOf = (c: string): string => `(select case
    when ${c}.status not in (${confirmedInSql}) then 'NOT_YET'
    when ${relapsesOf(c)} > 0 then 'CAME_BACK'
    when m.n = 0 or m.open > 0 then 'OPEN'
    when m.done = m.n then 'SOLVED' else 'PARTLY' end
  from (select count(*) as n, count(*) filter (where ${SOLVED}) as done,
      count(*) filter (where ${OPEN}) as open
    from matter m where m.consultation_id = ${c}.id) m)`;
