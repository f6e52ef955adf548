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
  | 'agendaItemEdited'
  | 'agendaItemMoved'
  | 'agendaItemRestored'
  | 'agendaItemReopened'
  | 'signedIn'
  | 'signInUndone'
  | 'departed'
  | 'returned'
  | 'observerSignedIn'
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
  | 'clauseSettled'
  | 'minutesSaved'
  | 'minutesPutToParties'
  | 'minutesAnswered'
  | 'minutesConfirmed'
  | 'archived';

/** These change what the consultation's own pages show. */
const TOUCHES_CONSULTATION: ReadonlySet<MeetingHappening> = new Set([
  'prepared',
  'opened',
  'ended',
  'signedIn',
  'signInUndone',
  'observerSignedIn',
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
const CHANGES_STANDING: ReadonlySet<MeetingHappening> = new Set(['chairHandedOver']);

export function meetingEvent(
  happening: MeetingHappening,
  { meetingId, consultationId }: { readonly meetingId: string; readonly consultationId: string },
  data: DomainEvent['data'] = {},
): DomainEvent {
  return {
    type: `meeting.${happening}`,
    data: { meetingId, consultationId, ...data },
    wakes: [
      { view: 'meeting', id: meetingId },
      ...(CHANGES_STANDING.has(happening) ? [{ view: 'standing', id: meetingId }] : []),
      ...(TOUCHES_CONSULTATION.has(happening) ? [{ view: 'consultation', id: consultationId }] : []),
    ],
  };
}
