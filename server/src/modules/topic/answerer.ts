import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { committeeScope } from '../../kernel/scope.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { membershipOn } from '../roster/index.js';
import type { Answerer } from './topic-call.rules.js';

const memberQuery = prepared<
  { committeeId: string | null; sectorId: string | null },
  { memberId: string; today: string }
>(
  'topic.call.member',
  `select s.committee_id as "committeeId", m.sector_id as "sectorId" from member m
   left join membership s on s.member_id = m.id and ${membershipOn('s')}
   where m.id = :memberId`,
);

/** Where whoever asks belongs today: committee and sector of a member, committees of staff. */
export async function answererFor(ctx: RequestContext): Promise<Answerer> {
  const memberId = memberIdOf(ctx.viewer);
  const member = memberId ? await ctx.read.one(memberQuery, { memberId, today: ctx.today() }) : null;
  const { committeeIds } = committeeScope(ctx.viewer);
  return {
    signedIn: ctx.viewer?.kind === 'ACCOUNT',
    isMember: memberId !== null,
    committeeIds: [...new Set([...committeeIds, ...(member?.committeeId ? [member.committeeId] : [])])],
    sectorId: member?.sectorId ?? null,
  };
}
