import { ref } from '@mikro-orm/core';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf, memberIdOf } from '../../../kernel/viewer.js';
import { membershipOn } from '../../roster/index.js';
import { BriefAuthor, type BriefKind, OpinionBrief } from '../brief.entity.js';

export interface Share {
  readonly accountId: string;
  readonly share: number;
}

/** A draft of the viewer's, theirs alone unless it is said with whom they share it. */
export async function newBrief(
  tx: Transaction,
  words: { kind: BriefKind; title: string; situation: string; analysis: string; suggestion: string },
  shares: readonly Share[] | null,
): Promise<OpinionBrief> {
  const leadAuthorId = accountIdOf(tx.ctx.viewer) as string;
  const brief = tx.em.create(OpinionBrief, {
    ...words,
    leadAuthorId,
    committeeId: await committeeOf(tx, leadAuthorId),
    createdAt: tx.ctx.now(),
  });
  tx.em.persist(brief);
  await tx.em.flush();
  share(tx, brief, shares ?? [{ accountId: leadAuthorId, share: 100 }]);
  return brief;
}

export function share(tx: Transaction, brief: OpinionBrief, shares: readonly Share[]): void {
  for (const [at, { accountId, share }] of shares.entries())
    tx.em.persist(tx.em.create(BriefAuthor, { brief: ref(brief), accountId, position: at + 1, share }));
}

/** Where its author belongs: as a member, as a committee's staff, as an informant. */
async function committeeOf(tx: Transaction, accountId: string): Promise<string | null> {
  const [row] = await tx.em.execute(
    `select coalesce(
       (select s.committee_id from membership s where s.member_id = ?::uuid
         and ${membershipOn('s', '?::date')} limit 1),
       (select p.committee_id from post p where p.account_id = ? and p.ended_at is null and p.committee_id is not null
         order by p.id limit 1),
       (select i.committee_id from special_informant i where i.account_id = ? and i.status <> 'ENDED'
         order by i.id desc limit 1)) as id`,
    [memberIdOf(tx.ctx.viewer), tx.ctx.today(), tx.ctx.today(), accountId, accountId],
  );
  return (row?.id as string | null) ?? null;
}
