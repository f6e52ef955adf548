import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, onceIfAsked, record } from '../commands/floor.js';
import { AgendaItem, AgendaPart, MeetingStatus } from '../meeting.entity.js';
import type { AddAgendaItemInput } from '../meeting.inputs.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';

const MAX_MINUTES = 480;

/** Adds an item at the end of the agenda, before or during the meeting. */
export async function addAgendaItem(
  ctx: RequestContext,
  input: AddAgendaItemInput,
): Promise<AgendaItem | MeetingRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  if (input.plannedMinutes < 1 || input.plannedMinutes > MAX_MINUTES) throw badInput('plannedMinutes', 'RANGE');
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    const { meeting } = floor;
    return onceIfAsked(
      tx,
      'addAgendaItem',
      input,
      async () => {
        if (meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
        const position = (await tx.em.count(AgendaItem, { meeting: meeting.id })) + 1;
        const item = tx.em.create(AgendaItem, {
          meeting,
          position,
          title,
          part: input.part ?? AgendaPart.OTHER,
          plannedMinutes: input.plannedMinutes,
        });
        record(tx, floor, 'agendaItemAdded', { itemId: item.id });
        return item;
      },
      (id) => tx.em.findOneOrFail(AgendaItem, id),
    );
  });
}
