import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { Consultation, Demand, directorOf } from '../../consultation/index.js';
import { demandOwnerReturned } from '../commitment.events.js';

const ENDED = `from demand d left join acting_director a on a.id = d.carried_over_acting_id
  left join account o on o.id = d.carried_over_owner_id where d.disposition = 'CARRIED_OVER'
    and (a.revoked_at is not null or a.ends_on < :today::date or o.status = 'DISABLED')`;
const endedQuery = prepared<{ id: string; consultationId: string }, { today: string }>(
  'commitment.carriedOverOfEndedActing',
  `select d.id, d.consultation_id as "consultationId" ${ENDED} order by d.id limit 500`,
);

/**
 * 代理结束、账号停用，转下次的诉求交回: what was carried over to somebody because they stood in for the director, or whose account is
 * shut, is the director's again, or theirs who acts now. Both are told. Where there is neither it is nobody's: the committee has it on its list and is told, until
 * there is a director, or somebody disposes of it again.
 */
export async function returnCarriedOver(ctx: RequestContext): Promise<void> {
  for (const ended of await ctx.read.all(endedQuery, { today: ctx.today() })) {
    await inTransaction(ctx, (tx) => returnDemand(tx, ended));
  }
}

async function returnDemand(tx: Transaction, ended: { id: string; consultationId: string }): Promise<void> {
  const { em, ctx } = tx;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const consultation = await em.findOneOrFail(Consultation, ended.consultationId, lock);
  // Somebody may have been faster: it was disposed of again, or given back already.
  const still = await em.execute(`select ${ENDED.replace('from', 'd.id from').replace(':today', '?')} and d.id = ?`, [
    ctx.today(),
    ended.id,
  ]);
  if (still.length === 0) return;
  const demand = await em.findOneOrFail(Demand, ended.id, { refresh: true });
  const next = await directorOf(tx, consultation.committee.id);
  const former = demand.carriedOverOwnerId;
  if (next && next.id === former) {
    demand.carriedOverActingId = next.actingId;
    return;
  }
  // It lies with the committee already, and there is nobody yet.
  if (!next && !former) return;
  Object.assign(demand, { carriedOverOwnerId: next?.id ?? null, carriedOverTo: next?.name ?? null });
  if (next) demand.carriedOverActingId = next.actingId;
  await keepWhereItWent(tx, demand.id, former, next?.id ?? null);
  const about = { demandId: demand.id, consultationId: consultation.id };
  tx.record(demandOwnerReturned({ ...about, accountId: former, ownerless: !next }));
}

/** An account that is shut may be opened again: then it is known what went to whom because of it. */
async function keepWhereItWent({ em, ctx }: Transaction, demandId: string, from: string | null, to: string | null) {
  await em.execute(
    `insert into passed_on_demand (demand_id, from_account_id, to_account_id, passed_on_at)
     select ?, o.id, ?, ? from account o where o.id = ? and o.status = 'DISABLED'
     on conflict (demand_id) do update set from_account_id = excluded.from_account_id,
       to_account_id = excluded.to_account_id, passed_on_at = excluded.passed_on_at`,
    [demandId, to, ctx.now().toISOString(), from],
  );
}
