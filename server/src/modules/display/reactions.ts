import type { RequestContext } from '../../kernel/context.js';
import type { RecordedEvent } from '../../kernel/module.js';
import { prepared } from '../../kernel/read.js';
import { inTransaction } from '../../kernel/transaction.js';
import { boardEvent, codeEvent } from './display.events.js';

const committeeOfConsultationQuery = prepared<{ committeeId: string }, { consultationId: string }>(
  'display.committee-of-consultation',
  'select committee_id as "committeeId" from consultation where id = :consultationId',
);

/** Confirmed minutes put on the board what was settled at the meeting, promises or not. */
export async function showSettledMatters(
  ctx: RequestContext,
  { data: { consultationId } }: RecordedEvent<'meeting.minutesConfirmed'>,
): Promise<void> {
  const found = await ctx.read.one(committeeOfConsultationQuery, { consultationId });
  if (!found) return;
  await inTransaction(ctx, async (tx) =>
    tx.record(boardEvent('boardChanged', { consultationId, committeeId: found.committeeId })),
  );
}

const screensOfMeetingQuery = prepared<{ id: string }, { meetingId: string }>(
  'display.screens-of-meeting',
  `select id from screen where status = 'PAIRED' and scene_target_id = :meetingId order by id`,
);

/** Other digits: every screen that shows them shows the new ones. */
export async function showNewCode(
  ctx: RequestContext,
  { data: { meetingId } }: RecordedEvent<'meeting.joinCodeChanged' | 'meeting.doorCleared'>,
): Promise<void> {
  const screens = await ctx.read.all(screensOfMeetingQuery, { meetingId });
  if (screens.length === 0) return;
  await inTransaction(ctx, async (tx) =>
    tx.record(
      codeEvent('codeChanged', {
        meetingId,
        screenIds: screens.map(({ id }) => id),
      }),
    ),
  );
}
