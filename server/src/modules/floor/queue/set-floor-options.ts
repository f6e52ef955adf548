import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { type Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';
import { record } from '../floor.events.js';
import type { FloorOptionsInput } from './floor.inputs.js';
import { seat, speakersOf, waitingIn } from './hold-queue.js';
import { arranged } from './queue.rules.js';

/** How the floor is run at this meeting. Who comes first is put in order again when that is what changed. */
export async function setFloorOptions(
  ctx: RequestContext,
  input: FloorOptionsInput,
): Promise<Meeting | MeetingRefusal> {
  within(input.warningSeconds, 'warningSeconds', 5, 300);
  within(input.turnMinutes, 'turnMinutes', 0, 60);
  for (const { minutes } of input.partyMinutes ?? []) within(minutes, 'partyMinutes', 1, 480);
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    const { meeting } = floor;
    if (meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
    const before = JSON.stringify(optionsOf(meeting));
    const { firstTimersFirst, residentsFirst } = meeting;
    meeting.queueOpen = input.queueOpen ?? meeting.queueOpen;
    meeting.firstTimersFirst = input.firstTimersFirst ?? firstTimersFirst;
    meeting.residentsFirst = input.residentsFirst ?? residentsFirst;
    meeting.warningSeconds = input.warningSeconds ?? meeting.warningSeconds;
    if (input.turnMinutes != null) meeting.turnMinutes = input.turnMinutes || null;
    const budgets = new Map(Object.entries(meeting.partyMinutes));
    for (const { party, minutes } of input.partyMinutes ?? []) {
      if (minutes == null) budgets.delete(party);
      else budgets.set(party, minutes);
    }
    meeting.partyMinutes = Object.fromEntries([...budgets].sort());
    if (JSON.stringify(optionsOf(meeting)) === before) return meeting;

    if (meeting.firstTimersFirst !== firstTimersFirst || meeting.residentsFirst !== residentsFirst) {
      const speakers = await speakersOf(tx, floor);
      seat(arranged(await waitingIn(tx, speakers), meeting), speakers);
    }
    record(tx, floor, 'floorOptionsSet');
    return meeting;
  });
}

function optionsOf({
  queueOpen,
  firstTimersFirst,
  residentsFirst,
  warningSeconds,
  turnMinutes,
  partyMinutes,
}: Meeting) {
  return [
    queueOpen,
    firstTimersFirst,
    residentsFirst,
    warningSeconds,
    turnMinutes,
    Object.entries(partyMinutes).sort(),
  ];
}

function within(value: number | null | undefined, field: string, least: number, most: number): void {
  if (value != null && (value < least || value > most)) throw badInput(field, 'RANGE');
}
