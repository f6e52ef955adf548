import { prepared, type ReadContext } from '../../../kernel/read.js';

/** Handled a third time: it came back twice. */
export const LEAST_ROUNDS = 3;

export interface CameBack {
  readonly commitmentId: string;
  readonly demandTitle: string;
  readonly committeeId: string;
  /** How often it was handled. */
  readonly rounds: number;
  readonly at: string;
}

/**
 * Each time a promise comes back it is handled anew, whoever found out: residents who did not accept it, or a look-back
 * that found it relapsed. Both count a round, so the rounds are all the radar has to know.
 */
const cameBackQuery = prepared<CameBack, { least: number }>(
  'search.radarCameBack',
  `select c.id as "commitmentId", d.title as "demandTitle", c.committee_id as "committeeId", c.round as rounds,
     c.last_acted_at as at
   from commitment c join demand d on d.id = c.demand_id where c.round >= :least
   order by c.last_acted_at desc limit 500`,
);

export function readCameBack(read: ReadContext): Promise<CameBack[]> {
  return read.all(cameBackQuery, { least: LEAST_ROUNDS });
}
