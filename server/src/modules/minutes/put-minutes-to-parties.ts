import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode } from '../meeting/index.js';
import { Minutes } from './minutes.entity.js';
import { record } from './minutes.events.js';
import { whyCannotSave } from './minutes.rules.js';

/** 送各方确认: those who were at the table read this text and say whether it is right. */
export async function putMinutesToParties(
  ctx: RequestContext,
  meetingId: string,
  version: number,
): Promise<Minutes | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const minutes = await tx.em.findOne(Minutes, { meeting: floor.meeting.id });
    const refusal = whyCannotSave(floor.meeting, minutes);
    if (refusal) return refusal;
    if (!minutes) return new MeetingRefusal(MeetingRefusalCode.MINUTES_MISSING);
    if (minutes.putToPartiesVersion === minutes.textVersion) return minutes;
    expectVersion(minutes, version);
    minutes.putToPartiesAt = ctx.now();
    minutes.putToPartiesVersion = minutes.textVersion;
    record(tx, floor, 'minutesPutToParties');
    return minutes;
  });
}
