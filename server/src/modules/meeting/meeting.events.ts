import {
  count,
  type DataAbout,
  defineEvents,
  type EventsOf,
  id,
  type NamesAbout,
  oneOf,
  orNone,
} from '../../kernel/event.js';
import type { ViewName } from '../../kernel/registry.js';
import type { Transaction } from '../../kernel/transaction.js';
import { SignInMethod } from '../consultation/index.js';
import type { Place } from './place.js';

export const ofMeeting = { meetingId: id, consultationId: id };
export const ofSeat = { ...ofMeeting, participantId: id };
export const ofObserver = { ...ofMeeting, observerId: id };

/** What can happen at a meeting's door. The rooms above it say what happens in them, all under the name of the meeting. */
export const meetingEvents = defineEvents('meeting', {
  signedIn: { ...ofSeat, method: oneOf(SignInMethod) },
  /** Unlisted, and given a seat at the door. */
  writtenIn: ofSeat,
  delegateReplaced: ofSeat,
  departed: { ...ofMeeting, participantId: orNone(id) },
  returned: { ...ofMeeting, participantId: orNone(id) },
  observerSignedIn: ofObserver,
  /** Said once, by the migration that moved them. */
  observersMoved: {
    ...ofMeeting,
    observers: count,
    withAccount: count,
    invitationsWithdrawn: count,
    answersTakenOut: count,
    answersInSettledRounds: count,
    keptAsAuthors: count,
  },
});

export interface MeetingIds {
  readonly meetingId: string;
  readonly consultationId: string;
}

interface Touches<Happening extends string> {
  /** These change what the consultation's own pages show. */
  readonly consultation?: readonly Happening[];
  /** Somebody watches with other eyes from here on. */
  readonly standing?: readonly Happening[];
  /** Where it is not the view of the meeting alone. */
  readonly views?: Partial<Record<Happening, readonly ViewName[]>>;
}

const ONLY_THE_MEETING: readonly ViewName[] = ['meeting'];

/** What an event at a meeting says of it, and what it touches. */
export function ofThisMeeting<Happening extends string>({
  consultation = [],
  standing = [],
  views = {},
}: Touches<Happening>) {
  return ({ meetingId, consultationId }: MeetingIds, what: Happening) => ({
    data: { meetingId, consultationId },
    wakes: [
      ...((views as Touches<Happening>['views'])?.[what] ?? ONLY_THE_MEETING).map((view) => ({ view, id: meetingId })),
      ...(standing.includes(what) ? [{ view: 'standing' as const, id: meetingId }] : []),
      ...(consultation.includes(what) ? [{ view: 'consultation' as const, id: consultationId }] : []),
    ],
  });
}

export const meetingEvent = meetingEvents.about(
  ofThisMeeting<keyof typeof meetingEvents.shapes>({
    consultation: ['signedIn', 'observerSignedIn', 'writtenIn', 'delegateReplaced'],
  }),
);

/** Says what happened at this meeting. */
export function record<What extends NamesAbout<typeof meetingEvent>>(
  tx: Transaction,
  { meeting, consultation }: Place,
  happening: What,
  ...data: DataAbout<typeof meetingEvent, What>
): void {
  tx.record(meetingEvent(happening, { meetingId: meeting.id, consultationId: consultation.id }, ...data));
}

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof meetingEvents> {}
  interface RegisteredViews {
    meeting: true;
  }
}
