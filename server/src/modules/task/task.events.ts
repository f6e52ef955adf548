import { defineEvents, type EventsOf, flag, id } from '../../kernel/event.js';
import type { TaskPart } from './task.entity.js';

const ofPart = { taskId: id, taskPartId: id, committeeId: id };
/** `memberId`: whom it concerns. */
const ofHelper = { ...ofPart, memberId: id };

export const taskEvents = defineEvents('task', {
  given: ofPart,
  corrected: { taskId: id },
  cancelled: ofPart,
  restored: ofPart,
  received: ofPart,
  extensionAsked: ofPart,
  daySet: ofPart,
  extensionRefused: ofPart,
  reported: ofPart,
  reportCorrected: ofPart,
  /** `reported`: what was taken back was a report; `asked`: what was asked for. Neither: the receipt. */
  takenBack: { ...ofPart, reported: flag, asked: flag },
  accepted: ofPart,
  returned: ofPart,
  decisionTakenBack: ofPart,
  helperNamed: ofHelper,
  helperTakenOff: ofHelper,
  /** `byOthers`: the committee wrote it down for them. */
  partTold: { ...ofHelper, byOthers: flag },
  partDeclined: ofHelper,
});

export const partEvent = taskEvents.about(({ id: taskPartId, task, committee }: TaskPart) => ({
  data: { taskId: task.id, taskPartId, committeeId: committee.id },
}));
export const { corrected } = taskEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof taskEvents> {}
}
