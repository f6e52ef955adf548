import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { giveBackTry, inTurn, mayTry } from '../../identity/index.js';
import { doorTries, ownTries } from './door-tries.js';
import type { JoinedMeeting } from './sign-in.types.js';

const byJoinCodeQuery = prepared<JoinedMeeting, { joinCode: string }>(
  'meeting.byJoinCode',
  `select m.id, c.title, c.place, c.starts_at as "startsAt", lc.name as "committeeName", m.status
   from meeting m join consultation c on c.id = m.consultation_id join liaison_committee lc on lc.id = c.committee_id
   where m.join_code = :joinCode and m.status <> 'ENDED'`,
);

export function meetingByJoinCode(ctx: RequestContext, code: string): Promise<JoinedMeeting | null> {
  return inTurn(ctx, 'meeting.door', async () => {
    const tries = ctx.viewer ? ownTries(ctx) : doorTries(ctx);
    await mayTry(ctx, tries);
    const meeting = await ctx.read.one(byJoinCodeQuery, { joinCode: normaliseCode(code).slice(0, 12) });
    if (meeting) await giveBackTry(ctx, tries);
    return meeting;
  });
}
