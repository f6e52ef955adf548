import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { tellStep } from '../act-on-brief.js';
import { BriefStepKind, OpinionBrief } from '../brief.entity.js';

const endedQuery = prepared<{ id: string }, { today: string }>(
  'opinion.briefsOfEndedHands',
  `select b.id from acting_director a join opinion_brief b on b.acting_id = a.id
   where (a.revoked_at is not null or a.ends_on < :today::date) and b.committee_hand_since is null
     and b.status not in ('ISSUED', 'FEEDBACK', 'ARCHIVED')
   union select b.id from account shut join opinion_brief b on b.lead_author_id = shut.id
   where shut.status = 'DISABLED' and b.status in ('DRAFT', 'RETURNED') and b.committee_hand_since is null and b.committee_id is not null
     and exists (select from brief_source s where s.brief_id = b.id and s.kind = 'DEMAND')
   order by id limit 500`,
);

/**
 * 代理结束，信息交回: the brief of a demand that went up, begun by whoever stood in for the director, or whose account is shut, is from then on in the hand of
 * the committee; whoever serves it goes on. Who began it stays its author. Both are told, once.
 */
export async function returnBriefs(ctx: RequestContext): Promise<void> {
  for (const { id } of await ctx.read.all(endedQuery, { today: ctx.today() })) {
    await inTransaction(ctx, async (tx) => {
      const brief = await tx.em.findOneOrFail(OpinionBrief, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (brief.committeeHandSince) return;
      brief.committeeHandSince = ctx.now();
      tellStep(tx, brief, BriefStepKind.BACK_WITH_COMMITTEE, 'backWithCommittee', null, {
        writerId: brief.leadAuthorId,
      });
    });
  }
}
