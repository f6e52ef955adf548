import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { inTransaction } from '../../kernel/transaction.js';
import { giveDemandsBack, STILL_PASSED_ON } from '../commitment/index.js';
import { Account, AccountStatus, canManageAccounts } from '../identity/index.js';
import { giveBriefsBack, STILL_WITH_COMMITTEE } from '../opinion/index.js';
import { passedOnGivenBack } from './succession.events.js';
import { SuccessionRefusal, SuccessionRefusalCode } from './succession.refusal.js';
import { type PassedOnThing, SuccessionDone } from './succession.types.js';

const passedOnQuery = prepared<PassedOnThing, { accountId: string }>(
  'succession.passedOn',
  `select * from (
     select 'DEMAND' as kind, d.id as "recordId", d.consultation_id as "opensId", d.title, d.carried_over_to as "nowWith"
       ${STILL_PASSED_ON(':accountId::uuid')}
     union all
     select 'BRIEF', b.id, b.id, b.title, (select c.name from liaison_committee c where c.id = b.committee_id)
       ${STILL_WITH_COMMITTEE(':accountId::uuid')}
   ) passed order by 1, 4, 2 limit 200`,
);

/** What went to others because the account was shut, and is still with them. */
export async function readPassedOn(ctx: RequestContext, given: string): Promise<PassedOnThing[]> {
  authorize(canManageAccounts(ctx.viewer), 'see what went to others');
  return ctx.read.all(passedOnQuery, { accountId: knownId(given) });
}

/** 交还: shut by mistake or for a while, and open again: what went to others because of it comes back in one act. */
export async function giveBackPassedOn(
  ctx: RequestContext,
  given: string,
): Promise<SuccessionDone | SuccessionRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'give back what went to others');
  const accountId = knownId(given);
  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!account) throw notFound();
    if (account.status === AccountStatus.DISABLED)
      return new SuccessionRefusal(SuccessionRefusalCode.ACCOUNT_SHUT, null);
    const count = (await giveDemandsBack(tx, accountId)) + (await giveBriefsBack(tx, accountId));
    if (count > 0) tx.record(passedOnGivenBack({ accountId, count }));
    return Object.assign(new SuccessionDone(), { id: accountId });
  });
}
