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
import type { Transaction } from '../../kernel/transaction.js';
import { ofMeeting, ofObserver, ofSeat, ofThisMeeting, type Place } from '../meeting/index.js';
import { ResponseNature } from '../wording/index.js';
import { AgendaPlace } from './agenda-place.js';
import { SpeakerKind } from './queue/speaker-entry.entity.js';
import { CorrectionReason } from './statements/statement-version.entity.js';

const ofItem = { ...ofMeeting, itemId: id };
const ofEntry = { ...ofMeeting, entryId: id };
const ofStatement = { ...ofMeeting, statementId: id };
const ofDemand = { ...ofMeeting, demandId: id };
const ofResponse = { ...ofDemand, responseId: id };
/** `ofTownship`: the township said it, so that the secretariat rules instead of its director. */
const objectedTo = { ...ofResponse, ofTownship: optional(flag) };
const recordedResponse = { ...ofResponse, nature: oneOf(ResponseNature), downgraded: flag };
const ofClause = { ...ofMeeting, clauseId: id };

/** What can happen at the table, and to the meeting as a whole. */
export const floorEvents = defineEvents('meeting', {
  prepared: ofMeeting,
  opened: ofMeeting,
  /** It was opened by mistake and waits again; nothing had been said. */
  openingTakenBack: ofMeeting,
  ended: ofMeeting,
  /** It was ended by mistake and goes on. */
  reopened: ofMeeting,
  agendaItemAdded: ofItem,
  agendaItemOpened: ofItem,
  agendaItemClosed: ofItem,
  agendaItemSkipped: ofItem,
  agendaItemRemoved: { ...ofItem, title: words('the item is gone: this is all that says which one it was') },
  agendaItemEdited: { ...ofItem, plannedMinutes: orNone(count) },
  agendaItemMoved: { ...ofItem, where: oneOf(AgendaPlace), of: id },
  agendaItemRestored: ofItem,
  agendaItemReopened: ofItem,
  signInUndone: ofSeat,
  observerSentOut: ofObserver,
  doorCleared: { ...ofMeeting, sentOut: count },
  joinCodeChanged: ofMeeting,
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
  demandRaised: ofDemand,
  responseRecorded: recordedResponse,
  responseCompleted: recordedResponse,
  responseCorrected: recordedResponse,
  responseContested: objectedTo,
  /** `objectorId`: the account or seat that objected. */
  contestDismissed: { ...ofResponse, objectorId: orNone(id) },
  /** Whoever objected lets it stand after all. */
  contestDropped: objectedTo,
  /** `nature`: as which it was recorded before. */
  contestUpheld: { ...ofResponse, nature: oneOf(ResponseNature), objectorId: orNone(id) },
  /** Settled by mistake: the objection stands again. */
  contestReopened: { ...objectedTo, objectorId: orNone(id) },
  /** `writerId`: in whose name its brief begins. */
  demandEscalated: { ...ofDemand, writerId: orNone(id) },
  demandCarriedOver: ofDemand,
  clauseAdded: ofClause,
  clauseRevised: ofClause,
  /** Noted twice or by mistake; its words are among the corrections. */
  clauseRemoved: ofClause,
  clauseOpened: { ...ofClause, secret: flag },
  stanceTaken: ofClause,
  handsCounted: { ...ofClause, interestGroupId: id, agreeCount: count, reservedCount: count, disagreeCount: count },
  secretBallotCast: ofClause,
  voteVoided: { ...ofClause, secret: flag, ballotCount: count },
  /** Settled by mistake: stances are taken again, with those that were given. */
  clauseUnsettled: ofClause,
  clauseSettled: {
    ...ofClause,
    holds: flag,
    secret: flag,
    ballotCount: optional(count),
    tallyHash: optional(orNone(code)),
  },
});

export const { pointOfOrderCategorySaved } = floorEvents.happened;

const floorEvent = floorEvents.about(
  ofThisMeeting<keyof typeof floorEvents.shapes>({
    consultation: [
      'prepared',
      'opened',
      'openingTakenBack',
      'ended',
      'reopened',
      'signInUndone',
      'observerSentOut',
      'doorCleared',
      'demandRaised',
      'responseRecorded',
      'responseCompleted',
      'responseCorrected',
      'responseContested',
      'contestDismissed',
      'contestDropped',
      'contestUpheld',
      'contestReopened',
      'demandEscalated',
      'demandCarriedOver',
      'chairHandedOver',
    ],
    standing: ['chairHandedOver', 'reopened', 'observerSentOut', 'doorCleared'],
    views: {
      observerSentOut: ['meeting', 'meetingQuestions', 'meetingPolls'],
      doorCleared: ['meeting', 'meetingQuestions', 'meetingPolls'],
    },
  }),
);

/** Says what happened at this meeting. */
export function record<What extends NamesAbout<typeof floorEvent>>(
  tx: Transaction,
  { meeting, consultation }: Place,
  happening: What,
  ...data: DataAbout<typeof floorEvent, What>
): void {
  tx.record(floorEvent(happening, { meetingId: meeting.id, consultationId: consultation.id }, ...data));
}

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof floorEvents> {}
}
