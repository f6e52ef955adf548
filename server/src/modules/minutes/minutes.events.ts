import {
  count,
  type DataAbout,
  defineEvents,
  type EventsOf,
  flag,
  id,
  type NamesAbout,
  optional,
} from '../../kernel/event.js';
import type { Transaction } from '../../kernel/transaction.js';
import { ofMeeting, ofSeat, ofThisMeeting, type Place } from '../meeting/index.js';

const ofCorrigendum = { ...ofMeeting, corrigendumId: id };

/** What can happen to the minutes. */
export const minutesEvents = defineEvents('meeting', {
  minutesSaved: { ...ofMeeting, minutesId: id },
  minutesPutToParties: ofMeeting,
  minutesAnswered: { ...ofSeat, objects: optional(flag), objectedBefore: optional(flag) },
  minutesConfirmed: ofMeeting,
  corrigendumDrafted: ofCorrigendum,
  corrigendumWithdrawn: ofCorrigendum,
  corrigendumConfirmed: { ...ofCorrigendum, number: count },
  archived: ofMeeting,
});

const minutesEvent = minutesEvents.about(
  ofThisMeeting<keyof typeof minutesEvents.shapes>({
    consultation: [
      ...['minutesSaved', 'minutesPutToParties', 'minutesAnswered', 'minutesConfirmed'],
      ...['corrigendumDrafted', 'corrigendumWithdrawn', 'corrigendumConfirmed'],
    ] as const,
  }),
);

/** Says what happened at this meeting. */
export function record<What extends NamesAbout<typeof minutesEvent>>(
  tx: Transaction,
  { meeting, consultation }: Place,
  happening: What,
  ...data: DataAbout<typeof minutesEvent, What>
): void {
  tx.record(minutesEvent(happening, { meetingId: meeting.id, consultationId: consultation.id }, ...data));
}

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof minutesEvents> {}
}
