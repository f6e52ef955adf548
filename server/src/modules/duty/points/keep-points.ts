import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { pointsReckoned } from '../duty.events.js';
import { factsOf } from '../duty-facts.sql.js';
import { DutyKind } from '../duty-kind.js';
import { lockRules } from '../rules/lock-rules.js';
import { DutyPoint } from './duty-point.entity.js';
import { difference, type Fact, type RulesInForce, reckon } from './reckon.rules.js';

/** Briefs that were used earn by rung and share, in the ledger of their own. */
export const RECKONED: readonly DutyKind[] = Object.values(DutyKind).filter(
  (kind) => kind !== 'BRIEF_ADOPTED' && kind !== 'BRIEF_INSTRUCTED',
);

const factsQuery = prepared<Fact, { from: string; to: string; memberId: string | null; seesBriefs: boolean }>(
  'duty.factsToReckon',
  `with fact as (${factsOf(RECKONED)})
   select kind, fact_id as "factId", member_id as "memberId", on_day as day, detail,
     case when detail = 'ON_LEAVE' then (select p.leave_kind from participant p where p.id = fact_id) end as "leaveKind", opens_id as "opensId", share, people,
     done from fact limit 200000`,
);
const historyQuery = prepared<RulesInForce>(
  'duty.kindRulesHistory',
  'select id, since, kinds from duty_kind_rules order by since, id',
);

/** What the records say of a year, of everybody. */
export const readFacts = (ctx: RequestContext, year: number): Promise<Fact[]> =>
  ctx.read.all(factsQuery, { from: `${year}-01-01`, to: `${year}-12-31`, memberId: null, seesBriefs: false });

export const readHistory = (ctx: RequestContext): Promise<RulesInForce[]> => ctx.read.all(historyQuery, {});

/**
 * Brings the ledger of a year to what the facts and the rules say: it compares and writes the difference, so that run
 * twice, late, or after anything was corrected it comes to the same. Answers how many lines were written.
 */
export function keepPoints(ctx: RequestContext, year: number): Promise<{ entered: number; takenBack: number }> {
  return inTransaction(ctx, async (tx) => {
    // One at a time; what is read is read while nobody else writes lines.
    await lockRules(tx);
    const [facts, history] = await Promise.all([readFacts(ctx, year), readHistory(ctx)]);
    const all = await tx.em.find(DutyPoint, { year }, { orderBy: { id: 'asc' } });
    const gone = new Set(all.flatMap(({ reversesId }) => reversesId ?? []));
    const standing = Map.groupBy(
      all.filter(({ id, reversesId }) => reversesId === null && !gone.has(id)),
      ({ memberId }) => memberId,
    );
    const ofMember = Map.groupBy(facts, ({ memberId }) => memberId);
    let [entered, takenBack] = [0, 0];
    for (const memberId of new Set([...ofMember.keys(), ...standing.keys()])) {
      const due = reckon(ofMember.get(memberId) ?? [], history);
      const { back, enter } = difference(standing.get(memberId) ?? [], due);
      for (const { id, kind, factId, day, rulesId, earned, credited } of back) {
        const line = { memberId, year, kind, factId, day, rulesId, earned: -earned, credited: -credited };
        tx.em.persist(tx.em.create(DutyPoint, { ...line, reversesId: id }));
      }
      for (const line of enter) tx.em.persist(tx.em.create(DutyPoint, { ...line, memberId, year }));
      entered += enter.length;
      takenBack += back.length;
    }
    if (entered + takenBack > 0) tx.record(pointsReckoned({ year, entered, takenBack }));
    return { entered, takenBack };
  });
}

/** This year, and the last one while corrections still come in. */
export async function reckonPoints(ctx: RequestContext, closing: AbortSignal): Promise<void> {
  const year = Number(ctx.today().slice(0, 4));
  for (const one of [year - 1, year]) {
    if (closing.aborted) return;
    await keepPoints(ctx, one);
  }
}
