import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../kernel/transaction.js';
import { tellStep } from '../act-on-brief.js';
import { BriefStepKind, OpinionBrief } from '../brief.entity.js';

/** Not handed in by the committee since, and not the director's to have back because somebody's acting for them ended. */
export const STILL_WITH_COMMITTEE = (account: string) => `from opinion_brief b where b.lead_author_id = ${account}
  and b.committee_hand_since is not null and b.status in ('DRAFT', 'RETURNED') and b.acting_id is null`;

/** 账号恢复，信息交还: briefs that went to the committee because the account was shut are its holder's to write again. How many. */
export async function giveBriefsBack(tx: Transaction, accountId: string): Promise<number> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select b.id ${STILL_WITH_COMMITTEE('?::uuid')} order by b.id for update`,
    [accountId],
  );
  for (const { id } of rows) {
    const brief = await tx.em.findOneOrFail(OpinionBrief, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    brief.committeeHandSince = null;
    tellStep(tx, brief, BriefStepKind.BACK_WITH_WRITER, 'backWithWriter', null, { writerId: accountId });
  }
  return rows.length;
}
