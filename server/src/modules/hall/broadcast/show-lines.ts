import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import type { Job } from '../../../kernel/module.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Consultation } from '../../consultation/index.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { record } from '../hall.events.js';
import { BroadcastLine } from './broadcast.entity.js';

const dueQuery = prepared<{ meetingId: string }, { now: string }>(
  'hall.linesDue',
  `select distinct meeting_id as "meetingId" from broadcast_line
   where not shown and withdrawn_at is null and show_at <= :now::timestamptz`,
);

/** Lines whose delay is over: those who watch are woken for them. */
export async function showDueLines(ctx: RequestContext): Promise<void> {
  const due = await ctx.read.all(dueQuery, { now: ctx.now().toISOString() });
  for (const { meetingId } of due) {
    await inTransaction(ctx, async (tx) => {
      const meeting = await tx.em.findOneOrFail(Meeting, meetingId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const lines = await tx.em.find(BroadcastLine, {
        meeting: meetingId,
        shown: false,
        withdrawnAt: null,
        showAt: { $lte: ctx.now() },
      });
      if (lines.length === 0) return;
      for (const line of lines) line.shown = true;
      const consultation = await tx.em.findOneOrFail(Consultation, meeting.consultation.id);
      record(tx, { meeting, consultation }, 'broadcastLinesShown');
    });
  }
}

export const showLinesJob: Job = { name: 'meeting.showLines', everySeconds: 3, run: showDueLines };
