import {
  count,
  type DataAbout,
  defineEvents,
  type EventsOf,
  flag,
  id,
  type NamesAbout,
  orNone,
} from '../../kernel/event.js';
import type { ViewName } from '../../kernel/registry.js';
import type { Transaction } from '../../kernel/transaction.js';
import { type MeetingIds, ofMeeting, type Place } from '../meeting/index.js';

const ofStatement = { ...ofMeeting, statementId: id };
const ofQuestion = { ...ofMeeting, questionId: id };
const ofRound = { ...ofMeeting, roundId: id };
const ofOpinion = { ...ofRound, itemId: id };
/** Of these the trail names what they are about, not the meeting: a hall voting at once takes no turns on its row. */
const byTheHundred = { consultationId: id };

/** What can happen in the hall. */
export const hallEvents = defineEvents('meeting', {
  questionAsked: ofQuestion,
  questionLiked: { ...byTheHundred, questionId: id },
  questionUnliked: { ...byTheHundred, questionId: id },
  questionShortlisted: { ...ofQuestion, shortlisted: flag },
  questionAnswered: { ...ofQuestion, statementId: orNone(id), demandId: orNone(id) },
  questionSetAside: ofQuestion,
  questionTakenBack: ofQuestion,
  opinionRoundPrepared: ofRound,
  opinionRoundOpened: ofRound,
  opinionRoundClosed: ofRound,
  opinionRoundShown: { ...ofRound, shown: flag },
  opinionAdded: ofOpinion,
  opinionSubmitted: ofOpinion,
  opinionTakenBack: ofOpinion,
  opinionModerated: { ...ofOpinion, asked: flag },
  opinionVoted: { ...byTheHundred, roundId: id, itemId: id },
  broadcastOpened: { ...ofMeeting, delaySeconds: count },
  broadcastClosed: ofMeeting,
  broadcastHeld: ofMeeting,
  broadcastResumed: ofMeeting,
  broadcastLineReleased: ofStatement,
  broadcastLineWithdrawn: { ...ofMeeting, lineId: id },
  broadcastLinesShown: ofMeeting,
});

const BY_THE_HUNDRED: ReadonlySet<keyof typeof hallEvents.shapes> = new Set([
  'questionLiked',
  'questionUnliked',
  'opinionVoted',
]);

/** What people do by the hundred wakes only those who look at it. */
const viewOf = (happening: keyof typeof hallEvents.shapes): ViewName => {
  if (happening.startsWith('question')) return 'meetingQuestions';
  return happening.startsWith('opinion') ? 'meetingPolls' : 'meeting';
};

export const hallEvent = hallEvents.about(({ meetingId, consultationId }: MeetingIds, what) => {
  const data: { readonly meetingId?: string; readonly consultationId: string } = BY_THE_HUNDRED.has(what)
    ? { consultationId }
    : { meetingId, consultationId };
  return { data, wakes: [{ view: viewOf(what), id: meetingId }] };
});

/** Says what happened at this meeting. */
export function record<What extends NamesAbout<typeof hallEvent>>(
  tx: Transaction,
  { meeting, consultation }: Place,
  happening: What,
  ...data: DataAbout<typeof hallEvent, What>
): void {
  tx.record(hallEvent(happening, { meetingId: meeting.id, consultationId: consultation.id }, ...data));
}

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof hallEvents> {}
  interface RegisteredViews {
    meetingQuestions: true;
    meetingPolls: true;
  }
}
