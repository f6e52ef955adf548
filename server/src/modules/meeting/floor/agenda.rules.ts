import { ConsultationForm } from '../../consultation/index.js';
import { type AgendaItem, AgendaItemStatus, AgendaPart, type Meeting, MeetingStatus } from '../meeting.entity.js';
import { type DemandInTheWay, MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';

export type AgendaEntry = Pick<AgendaItem, 'id' | 'status'>;

/** Why nothing may happen on the floor now, or null while the meeting is live. */
export function whyNotLive(meeting: Pick<Meeting, 'status'>): MeetingRefusal | null {
  if (meeting.status === MeetingStatus.LIVE) return null;
  const { MEETING_ENDED, MEETING_NOT_LIVE } = MeetingRefusalCode;
  return new MeetingRefusal(meeting.status === MeetingStatus.ENDED ? MEETING_ENDED : MEETING_NOT_LIVE);
}

/** Why this item may not go on the floor now, or null when it may. */
export function whyCannotOpen(
  meeting: Pick<Meeting, 'status'>,
  item: AgendaEntry,
  agenda: readonly AgendaEntry[],
): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (item.status === AgendaItemStatus.CLOSED) return new MeetingRefusal(MeetingRefusalCode.ITEM_ALREADY_CLOSED);
  const onTheFloor = agenda.find(({ status }) => status === AgendaItemStatus.ACTIVE);
  if (onTheFloor && onTheFloor.id !== item.id) return new MeetingRefusal(MeetingRefusalCode.ANOTHER_ITEM_ACTIVE);
  return null;
}

/** Why this item may not be closed now. `unsettled` are its demands without a disposition. */
export function whyCannotClose(
  meeting: Pick<Meeting, 'status'>,
  item: Pick<AgendaItem, 'status'>,
  unsettled: readonly DemandInTheWay[],
): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (item.status === AgendaItemStatus.CLOSED) return new MeetingRefusal(MeetingRefusalCode.ITEM_ALREADY_CLOSED);
  if (item.status !== AgendaItemStatus.ACTIVE) return new MeetingRefusal(MeetingRefusalCode.ITEM_NOT_ACTIVE);
  if (unsettled.length > 0) return new MeetingRefusal(MeetingRefusalCode.DEMANDS_UNSETTLED, unsettled);
  return null;
}

/** Why this item may not be passed over. Passing over does not do away with its demands: the end asks for them again. */
export function whyCannotSkip(
  meeting: Pick<Meeting, 'status'>,
  item: Pick<AgendaItem, 'status'>,
): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (item.status === AgendaItemStatus.CLOSED) return new MeetingRefusal(MeetingRefusalCode.ITEM_ALREADY_CLOSED);
  return null;
}

/** The item a demand raised at the table is settled under: the answers to come, else whatever is on the floor. */
export function itemForNewDemand<Item extends Pick<AgendaItem, 'part' | 'status'>>(
  agenda: readonly Item[],
): Item | null {
  const stillOpen = agenda.filter(
    ({ status }) => status === AgendaItemStatus.PENDING || status === AgendaItemStatus.ACTIVE,
  );
  return (
    stillOpen.find(({ part }) => part === AgendaPart.ANSWERS) ??
    stillOpen.find(({ status }) => status === AgendaItemStatus.ACTIVE) ??
    null
  );
}

/** The four parts every form starts with, and the minutes planned for each. Our decision; the chair may add items. */
export const agendaTemplate: Readonly<Record<ConsultationForm, readonly (readonly [AgendaPart, number])[]>> = {
  [ConsultationForm.BENCH]: fourParts(10, 20, 40, 20),
  [ConsultationForm.COUNCIL]: fourParts(20, 30, 60, 30),
  [ConsultationForm.ON_SITE]: fourParts(10, 20, 40, 20),
  [ConsultationForm.THEMATIC]: fourParts(20, 30, 60, 30),
};

function fourParts(briefing: number, questions: number, answers: number, consensus: number) {
  return [
    [AgendaPart.BRIEFING, briefing],
    [AgendaPart.QUESTIONS, questions],
    [AgendaPart.ANSWERS, answers],
    [AgendaPart.CONSENSUS, consensus],
  ] as const;
}
