import {
  code,
  count,
  type DataAbout,
  defineEvents,
  type EventsOf,
  flag,
  id,
  type NamesAbout,
  oneOf,
  optional,
  orNone,
  words,
} from '../../kernel/event.js';
import type { ViewName } from '../../kernel/registry.js';
import { SignInMethod } from '../consultation/index.js';
import { AgendaPlace } from '../floor/index.js';
import { SpeakerKind } from '../floor/queue/speaker-entry.entity.js';
import { CorrectionReason } from '../floor/statements/statement-version.entity.js';
import { ResponseNature } from '../wording/index.js';

const ofMeeting = { meetingId: id, consultationId: id };
const ofItem = { ...ofMeeting, itemId: id };
const ofSeat = { ...ofMeeting, participantId: id };
const ofObserver = { ...ofMeeting, observerId: id };
const ofEntry = { ...ofMeeting, entryId: id };
const ofStatement = { ...ofMeeting, statementId: id };
const ofQuestion = { ...ofMeeting, questionId: id };
const ofDemand = { ...ofMeeting, demandId: id };
const ofResponse = { ...ofDemand, responseId: id };
const recordedResponse = { ...ofResponse, nature: oneOf(ResponseNature), downgraded: flag };
const ofClause = { ...ofMeeting, clauseId: id };
const ofRound = { ...ofMeeting, roundId: id };
const ofOpinion = { ...ofRound, itemId: id };
/** Of these the trail names what they are about, not the meeting: a hall voting at once takes no turns on its row. */
const byTheHundred = { consultationId: id };

/** What can happen at a meeting. */
export const meetingEvents = defineEvents('meeting', {
  prepared: ofMeeting,
  opened: ofMeeting,
  ended: ofMeeting,
  agendaItemAdded: ofItem,
  agendaItemOpened: ofItem,
  agendaItemClosed: ofItem,
  agendaItemSkipped: ofItem,
  agendaItemRemoved: { ...ofItem, title: words('the item is gone: this is all that says which one it was') },
  agendaItemEdited: { ...ofItem, plannedMinutes: orNone(count) },
  agendaItemMoved: { ...ofItem, where: oneOf(AgendaPlace), of: id },
  agendaItemRestored: ofItem,
  agendaItemReopened: ofItem,
  signedIn: { ...ofSeat, method: oneOf(SignInMethod) },
  signInUndone: ofSeat,
  departed: { ...ofMeeting, participantId: orNone(id) },
  returned: { ...ofMeeting, participantId: orNone(id) },
  observerSignedIn: ofObserver,
  observerSentOut: ofObserver,
  doorCleared: { ...ofMeeting, sentOut: count },
  joinCodeChanged: ofMeeting,
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
  speakerQueued: { ...ofEntry, kind: oneOf(SpeakerKind) },
  speakerStarted: ofEntry,
  speakerFinished: ofEntry,
  speakerWithdrawn: ofEntry,
  speakerPaused: ofEntry,
  speakerResumed: ofEntry,
  speakerExtended: ofEntry,
  speakerSetAside: ofEntry,
  speakerMoved: ofEntry,
  speakerReturned: ofEntry,
  queueCleared: { ...ofMeeting, count },
  floorOptionsSet: ofMeeting,
  chairHandedOver: { ...ofSeat, fromId: orNone(id) },
  pointOfOrderCategorySaved: { categoryId: id },
  statementNoted: ofStatement,
  statementCorrected: { ...ofStatement, reason: oneOf(CorrectionReason) },
  statementWithdrawn: ofStatement,
  questionAsked: ofQuestion,
  questionLiked: { ...byTheHundred, questionId: id },
  questionUnliked: { ...byTheHundred, questionId: id },
  questionShortlisted: { ...ofQuestion, shortlisted: flag },
  questionAnswered: { ...ofQuestion, statementId: orNone(id), demandId: orNone(id) },
  questionSetAside: ofQuestion,
  questionTakenBack: ofQuestion,
  demandRaised: ofDemand,
  responseRecorded: recordedResponse,
  responseCompleted: recordedResponse,
  responseContested: ofResponse,
  contestDismissed: ofResponse,
  demandEscalated: ofDemand,
  demandCarriedOver: ofDemand,
  clauseAdded: ofClause,
  clauseRevised: ofClause,
  clauseOpened: { ...ofClause, secret: flag },
  stanceTaken: ofClause,
  handsCounted: { ...ofClause, interestGroupId: id, agreeCount: count, reservedCount: count, disagreeCount: count },
  secretBallotCast: ofClause,
  voteVoided: { ...ofClause, secret: flag, ballotCount: count },
  clauseSettled: {
    ...ofClause,
    holds: flag,
    secret: flag,
    ballotCount: optional(count),
    tallyHash: optional(orNone(code)),
  },
  opinionRoundPrepared: ofRound,
  opinionRoundOpened: ofRound,
  opinionRoundClosed: ofRound,
  opinionRoundShown: { ...ofRound, shown: flag },
  opinionAdded: ofOpinion,
  opinionSubmitted: ofOpinion,
  opinionModerated: { ...ofOpinion, asked: flag },
  opinionVoted: { ...byTheHundred, roundId: id, itemId: id },
  minutesSaved: { ...ofMeeting, minutesId: id },
  minutesPutToParties: ofMeeting,
  minutesAnswered: ofSeat,
  minutesConfirmed: ofMeeting,
  archived: ofMeeting,
  broadcastOpened: { ...ofMeeting, delaySeconds: count },
  broadcastClosed: ofMeeting,
  broadcastHeld: ofMeeting,
  broadcastResumed: ofMeeting,
  broadcastLineReleased: ofStatement,
  broadcastLineWithdrawn: { ...ofMeeting, lineId: id },
  broadcastLinesShown: ofMeeting,
});

export const { pointOfOrderCategorySaved } = meetingEvents.happened;

export type MeetingHappening = NamesAbout<typeof meetingEvent>;
export type MeetingData<What> = DataAbout<typeof meetingEvent, What>;

type AnyHappening = keyof typeof meetingEvents.shapes;

/** These change what the consultation's own pages show. */
const TOUCHES_CONSULTATION: ReadonlySet<AnyHappening> = new Set([
  'prepared',
  'opened',
  'ended',
  'signedIn',
  'signInUndone',
  'observerSignedIn',
  'observerSentOut',
  'doorCleared',
  'demandRaised',
  'responseRecorded',
  'responseCompleted',
  'responseContested',
  'contestDismissed',
  'demandEscalated',
  'demandCarriedOver',
  'minutesSaved',
  'minutesPutToParties',
  'minutesAnswered',
  'minutesConfirmed',
  'chairHandedOver',
]);

/** Somebody watches with other eyes from here on. */
const CHANGES_STANDING: ReadonlySet<AnyHappening> = new Set(['chairHandedOver', 'observerSentOut', 'doorCleared']);
/** What people do by the hundred, and what nobody but those who look at it needs to hear of; and what more views show. */
const ONLY_THE_MEETING: readonly ViewName[] = ['meeting'];
const OWN_VIEW: ReadonlyMap<AnyHappening, readonly ViewName[]> = new Map([
  ['observerSentOut', ['meeting', 'meetingQuestions', 'meetingOpinions']],
  ['doorCleared', ['meeting', 'meetingQuestions', 'meetingOpinions']],
  ['questionAsked', ['meetingQuestions']],
  ['questionLiked', ['meetingQuestions']],
  ['questionUnliked', ['meetingQuestions']],
  ['questionShortlisted', ['meetingQuestions']],
  ['questionAnswered', ['meetingQuestions']],
  ['questionSetAside', ['meetingQuestions']],
  ['questionTakenBack', ['meetingQuestions']],
  ['opinionRoundPrepared', ['meetingOpinions']],
  ['opinionRoundOpened', ['meetingOpinions']],
  ['opinionRoundClosed', ['meetingOpinions']],
  ['opinionRoundShown', ['meetingOpinions']],
  ['opinionAdded', ['meetingOpinions']],
  ['opinionSubmitted', ['meetingOpinions']],
  ['opinionModerated', ['meetingOpinions']],
  ['opinionVoted', ['meetingOpinions']],
]);

const BY_THE_HUNDRED: ReadonlySet<AnyHappening> = new Set(['questionLiked', 'questionUnliked', 'opinionVoted']);

export const meetingEvent = meetingEvents.about(
  ({ meetingId, consultationId }: { readonly meetingId: string; readonly consultationId: string }, what) => {
    const data: { readonly meetingId?: string; readonly consultationId: string } = BY_THE_HUNDRED.has(what)
      ? { consultationId }
      : { meetingId, consultationId };
    return {
      data,
      wakes: [
        ...(OWN_VIEW.get(what) ?? ONLY_THE_MEETING).map((view) => ({ view, id: meetingId })),
        ...(CHANGES_STANDING.has(what) ? [{ view: 'standing' as const, id: meetingId }] : []),
        ...(TOUCHES_CONSULTATION.has(what) ? [{ view: 'consultation' as const, id: consultationId }] : []),
      ],
    };
  },
);

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof meetingEvents> {}
  interface RegisteredViews {
    meeting: true;
    meetingQuestions: true;
    meetingOpinions: true;
  }
}
