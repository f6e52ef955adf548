import type { DomainEvent } from '../../kernel/event.js';

/** What can happen at a meeting. */
export type MeetingHappening =
  | 'prepared'
  | 'opened'
  | 'ended'
  | 'agendaItemAdded'
  | 'agendaItemOpened'
  | 'agendaItemClosed'
  | 'agendaItemSkipped'
  | 'agendaItemRemoved'
  | 'agendaItemEdited'
  | 'agendaItemMoved'
  | 'agendaItemRestored'
  | 'agendaItemReopened'
  | 'signedIn'
  | 'signInUndone'
  | 'departed'
  | 'returned'
  | 'observerSignedIn'
  | 'observerSentOut'
  | 'doorCleared'
  | 'joinCodeChanged'
  | 'observersMoved'
  | 'speakerQueued'
  | 'speakerStarted'
  | 'speakerFinished'
  | 'speakerWithdrawn'
  | 'speakerPaused'
  | 'speakerResumed'
  | 'speakerExtended'
  | 'speakerSetAside'
  | 'speakerMoved'
  | 'speakerReturned'
  | 'queueCleared'
  | 'floorOptionsSet'
  | 'chairHandedOver'
  | 'pointOfOrderCategorySaved'
  | 'statementNoted'
  | 'statementCorrected'
  | 'statementWithdrawn'
  | 'questionAsked'
  | 'questionLiked'
  | 'questionUnliked'
  | 'questionShortlisted'
  | 'questionAnswered'
  | 'questionSetAside'
  | 'questionTakenBack'
  | 'demandRaised'
  | 'responseRecorded'
  | 'responseCompleted'
  | 'responseContested'
  | 'contestDismissed'
  | 'demandEscalated'
  | 'demandCarriedOver'
  | 'clauseAdded'
  | 'clauseRevised'
  | 'clauseOpened'
  | 'stanceTaken'
  | 'handsCounted'
  | 'secretBallotCast'
  | 'voteVoided'
  | 'clauseSettled'
  | 'opinionRoundPrepared'
  | 'opinionRoundOpened'
  | 'opinionRoundClosed'
  | 'opinionRoundShown'
  | 'opinionAdded'
  | 'opinionSubmitted'
  | 'opinionModerated'
  | 'opinionVoted'
  | 'minutesSaved'
  | 'minutesPutToParties'
  | 'minutesAnswered'
  | 'minutesConfirmed'
  | 'archived'
  | 'broadcastOpened'
  | 'broadcastClosed'
  | 'broadcastHeld'
  | 'broadcastResumed'
  | 'broadcastLineReleased'
  | 'broadcastLineWithdrawn'
  | 'broadcastLinesShown';

/** These change what the consultation's own pages show. */
const TOUCHES_CONSULTATION: ReadonlySet<MeetingHappening> = new Set([
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
const CHANGES_STANDING: ReadonlySet<MeetingHappening> = new Set(['chairHandedOver', 'observerSentOut', 'doorCleared']);
/** What people do by the hundred, and what nobody but those who look at it needs to hear of; and what more views show. */
const OWN_VIEW: ReadonlyMap<MeetingHappening, readonly string[]> = new Map([
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

/** Of these the trail names what they are about, not the meeting: a hall voting at once takes no turns on its row. */
const BY_THE_HUNDRED: ReadonlySet<MeetingHappening> = new Set(['questionLiked', 'questionUnliked', 'opinionVoted']);

export function meetingEvent(
  happening: MeetingHappening,
  { meetingId, consultationId }: { readonly meetingId: string; readonly consultationId: string },
  data: DomainEvent['data'] = {},
): DomainEvent {
  return {
    type: `meeting.${happening}`,
    data: { ...(BY_THE_HUNDRED.has(happening) ? {} : { meetingId }), consultationId, ...data },
    wakes: [
      ...(OWN_VIEW.get(happening) ?? ['meeting']).map((view) => ({ view, id: meetingId })),
      ...(CHANGES_STANDING.has(happening) ? [{ view: 'standing', id: meetingId }] : []),
      ...(TOUCHES_CONSULTATION.has(happening) ? [{ view: 'consultation', id: consultationId }] : []),
    ],
  };
}
