import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../kernel/transaction.js';
import { Consultation, Demand } from '../../consultation/index.js';
import { demandOwnerReturned } from '../commitment.events.js';

/** Still with whom it went to: nobody has chosen another owner, or disposed of it, since. */
export const STILL_PASSED_ON = (account: string) => `from passed_on_demand p join demand d on d.id = p.demand_id
  where p.from_account_id = ${account} and d.disposition = 'CARRIED_OVER'
    and d.carried_over_owner_id is not distinct from p.to_account_id`;

/** 账号恢复，转下次的诉求交还: what went to others because the account was shut is its holder's again. How many. */
export async function giveDemandsBack(tx: Transaction, accountId: string): Promise<number> {
  const { em } = tx;
  const passedOn = await em.execute<{ id: string; consultationId: string }[]>(
    `select d.id, d.consultation_id as "consultationId" ${STILL_PASSED_ON('?::uuid')} order by d.id`,
    [accountId],
  );
  const [named] = await em.execute<{ name: string }[]>(`select display_name as name from account where id = ?`, [
    accountId,
  ]);
  let given = 0;
  for (const { id, consultationId } of passedOn) {
    await em.findOneOrFail(Consultation, consultationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    // Somebody may have been faster: it has another owner, or is over.
    const still = await em.execute(`select d.id ${STILL_PASSED_ON('?::uuid')} and d.id = ?`, [accountId, id]);
    if (still.length === 0) continue;
    const demand = await em.findOneOrFail(Demand, id, { refresh: true });
    const former = demand.carriedOverOwnerId;
    Object.assign(demand, {
      carriedOverOwnerId: accountId,
      carriedOverTo: named?.name ?? null,
      carriedOverActingId: null,
    });
    await em.execute('delete from passed_on_demand where demand_id = ?', [id]);
    tx.record(demandOwnerReturned({ demandId: id, consultationId, accountId: former, ownerless: false }));
    given += 1;
  }
  return given;
}
