import { ConsultationForm } from '../../consultation/index.js';
import {
  type DemandInTheWay,
  MeetingRefusal,
  MeetingRefusalCode,
  type Scene,
  whyNotLive,
} from '../../meeting/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { type AgendaItem, AgendaItemStatus, AgendaPart } from './agenda-item.entity.js';
import { type AgendaNode, isHeading, isTooDeep, withParts } from './agenda-tree.rules.js';

/** Why the agenda may not be changed: it may before and during the meeting. */
export function whyAgendaIsFixed(meeting: Scene): MeetingRefusal | null {
  return meeting.status === MeetingStatus.ENDED ? new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED) : null;
}

/** Why this item may not go on the floor now, or null when it may. `closing` leaves the floor by the same act. */
export function whyCannotOpen(
  meeting: Scene,
  item: AgendaNode,
  agenda: readonly AgendaNode[],
  closing: string | null = null,
): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (isHeading(agenda, item)) return new MeetingRefusal(MeetingRefusalCode.HAS_SUB_ITEMS);
  if (item.status === AgendaItemStatus.CLOSED) return new MeetingRefusal(MeetingRefusalCode.ITEM_ALREADY_CLOSED);
  const onTheFloor = agenda.find(({ status }) => status === AgendaItemStatus.ACTIVE);
  if (onTheFloor && onTheFloor.id !== item.id && onTheFloor.id !== closing) {
    return new MeetingRefusal(MeetingRefusalCode.ANOTHER_ITEM_ACTIVE);
  }
  return null;
}

/** Why this item may not be closed now. `unsettled` are its demands without a disposition. */
export function whyCannotClose(
  meeting: Scene,
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
export function whyCannotSkip(meeting: Scene, item: Pick<AgendaItem, 'status'>): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (item.status === AgendaItemStatus.CLOSED) return new MeetingRefusal(MeetingRefusalCode.ITEM_ALREADY_CLOSED);
  return null;
}

/** Why a passed-over item may not come back. One that waits already stays as it is. */
export function whyCannotRestore(meeting: Scene, item: Pick<AgendaItem, 'status'>): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (item.status === AgendaItemStatus.CLOSED) return new MeetingRefusal(MeetingRefusalCode.ITEM_ALREADY_CLOSED);
  return null;
}

/** Why a closed item may not be taken up again. A heading comes back through its parts. */
export function whyCannotReopen(
  meeting: Scene,
  item: AgendaNode,
  agenda: readonly AgendaNode[],
): MeetingRefusal | null {
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (isHeading(agenda, item)) return new MeetingRefusal(MeetingRefusalCode.HAS_SUB_ITEMS);
  if (item.status !== AgendaItemStatus.CLOSED) return new MeetingRefusal(MeetingRefusalCode.ITEM_NOT_CLOSED);
  return null;
}

/** Why nothing new may stand there: parts are added to what has not begun, and one level of them. */
export function whyCannotPlace(
  meeting: Scene,
  agenda: readonly AgendaNode[],
  parent: AgendaNode | null,
  item: AgendaNode | null,
): MeetingRefusal | null {
  const fixed = whyAgendaIsFixed(meeting);
  if (fixed) return fixed;
  if (parent && parent.status !== AgendaItemStatus.PENDING) {
    return new MeetingRefusal(MeetingRefusalCode.ITEM_NOT_PENDING);
  }
  if (isTooDeep(agenda, parent, item)) return new MeetingRefusal(MeetingRefusalCode.TOO_DEEP);
  return null;
}

/** Why this item may not stand elsewhere: what has begun keeps its place. */
export function whyCannotMove(
  meeting: Scene,
  agenda: readonly AgendaNode[],
  item: AgendaNode,
  parent: AgendaNode | null,
): MeetingRefusal | null {
  const waits = ({ status }: AgendaNode) => status === AgendaItemStatus.PENDING || status === AgendaItemStatus.SKIPPED;
  if (!withParts(agenda, item).every(waits)) return new MeetingRefusal(MeetingRefusalCode.ITEM_NOT_PENDING);
  const stays = parent?.id === item.parent?.id;
  return stays ? whyAgendaIsFixed(meeting) : whyCannotPlace(meeting, agenda, parent, item);
}

/** Why this item may not be taken off the agenda: what was on the floor, if only in part, stays in the record. */
export function whyCannotRemove<Node extends AgendaNode & Pick<AgendaItem, 'openedAt'>>(
  meeting: Scene,
  agenda: readonly Node[],
  item: Node,
): MeetingRefusal | null {
  const fixed = whyAgendaIsFixed(meeting);
  if (fixed) return fixed;
  const untouched = ({ status, openedAt }: Node) =>
    openedAt === null && (status === AgendaItemStatus.PENDING || status === AgendaItemStatus.SKIPPED);
  return withParts(agenda, item).every(untouched) ? null : new MeetingRefusal(MeetingRefusalCode.ITEM_NOT_PENDING);
}

/** Time on the floor so far. */
export function spentSeconds(
  { status, openedAt, spentSeconds: before }: Pick<AgendaItem, 'status' | 'openedAt' | 'spentSeconds'>,
  now: Date,
): number {
  if (status !== AgendaItemStatus.ACTIVE || openedAt === null) return before;
  return before + Math.max(0, Math.round((now.getTime() - openedAt.getTime()) / 1000));
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
