import { prepared } from '../../kernel/read.js';
import type { Transaction } from '../../kernel/transaction.js';
import { notOverOn, termNotOverOn } from '../roster/index.js';
import { Appraisal, type AppraisalRound } from './appraisal.entity.js';

const missingQuery = prepared<
  { memberId: string; committeeId: string | null },
  { roundId: string; from: string; to: string }
>(
  'appraisal.missing',
  `select m.id as "memberId", (select s.committee_id from membership s where s.member_id = m.id
     and s.starts_on <= :to::date and ${notOverOn('s', ':from::date')}
     order by s.starts_on desc limit 1) as "committeeId"
   from member m where (m.term_starts_on is null or m.term_starts_on <= :to::date)
     and ${termNotOverOn('m', ':from::date')}
     and not exists (select from appraisal a where a.round_id = :roundId and a.member_id = m.id) order by m.id`,
);

/** Everybody who served in the year so far and has no report yet. */
export async function enrol(tx: Transaction, { id, year }: AppraisalRound): Promise<Appraisal[]> {
  const [from, to] = [`${year}-01-01`, [`${year}-12-31`, tx.ctx.today()].toSorted()[0] as string];
  const missing = await tx.ctx.read.all(missingQuery, { roundId: id, from, to });
  const reports = missing.map(({ memberId, committeeId }) =>
    tx.em.create(Appraisal, { round: id, member: memberId, committeeId }),
  );
  tx.em.persist(reports);
  return reports;
}
