import type { RequestContext } from '../../../../kernel/context.js';
import { prepared } from '../../../../kernel/read.js';
import { inTransaction } from '../../../../kernel/transaction.js';
import { lockMember } from '../lock-member.js';
import { carryOut } from '../terms/carry-out.js';
import { MemberDeparture } from '../terms/term.entity.js';
import { applyHeld, standingsOf } from './keep-standing.js';
import { heldOf, keptOn } from './standing.rules.js';

const dueStandings = prepared<{ memberId: string }, { today: string }>(
  'roster.standingsDue',
  `select distinct member_id as "memberId" from member_standing where not applied and starts_on <= :today::date limit 500`,
);
const dueDepartures = prepared<{ id: string }, { today: string }>(
  'roster.departuresDue',
  `select id from member_departure where carried_out_at is null and taken_back_at is null and last_on < :today::date limit 500`,
);

/** What was written down for a day that has come: what holds of a member from today on, and who is one no longer. */
export async function keepDays(ctx: RequestContext, closing?: AbortSignal): Promise<void> {
  const today = ctx.today();
  for (const { memberId } of await ctx.read.all(dueStandings, { today })) {
    if (closing?.aborted) return;
    await inTransaction(ctx, async (tx) => {
      const member = await lockMember(tx, memberId);
      const rows = await standingsOf(tx, member);
      const present = keptOn(
        rows.map((row) => ({ startsOn: row.startsOn, held: heldOf(row) })),
        today,
      );
      if (present) await applyHeld(tx, member, present.held);
      for (const row of rows) if (row.startsOn !== null && row.startsOn <= today) row.applied = true;
    });
  }
  for (const { id } of await ctx.read.all(dueDepartures, { today })) {
    if (closing?.aborted) return;
    await inTransaction(ctx, async (tx) => {
      const known = await tx.em.findOneOrFail(MemberDeparture, id);
      await lockMember(tx, known.member.id);
      const departure = await tx.em.findOneOrFail(MemberDeparture, id, { refresh: true });
      if (departure.carriedOutAt === null && departure.takenBackAt === null) await carryOut(tx, departure);
    });
  }
}
