// Longer than 300 lines: one table, a line for each thing that happens, read from top to bottom.
import type { EventType, RegisteredEvents } from '../../kernel/registry.js';
import type { AttendanceStatus } from '../consultation/index.js';
import { NoticeKind } from './notice.kinds.js';
import type { RecipientGroup } from './recipients.js';

/** Who is told, in the words of which kind. */
export interface Told {
  readonly kind: NoticeKind;
  readonly to: readonly RecipientGroup[];
}

/** The same of an event, by what its data say. */
export interface Telling<Data> extends Told {
  /** Left out: always. */
  readonly when?: (data: Data) => boolean;
  /** Codes its words need. */
  readonly detail?: (data: Data) => Readonly<Record<string, unknown>>;
  /** Said once per this, however often it happens; left out: once per event. */
  readonly once?: (data: Data) => string;
}

type Tellings = { readonly [Type in EventType]?: readonly Telling<RegisteredEvents[Type]>[] };

/** Whoever brought it up and whoever follows it, those included whose topic was merged into it. */
const aboutTopic = (kind: NoticeKind): Told => ({ kind, to: ['SUBMITTERS', 'FOLLOWERS'] });
const everybodyInvited = (kind: NoticeKind): Told => ({ kind, to: ['INVITED'] });
/** They, and the office of the special committee that holds it. */
const invitedAndHost = (kind: NoticeKind): Told => ({ kind, to: ['INVITED', 'CONSULTATION_HOST'] });
/** Somebody has to look; where nobody is named, the committee names one. */
const relapseReported: Told = { kind: NoticeKind.RELAPSE_REPORTED, to: ['LOOK_BACK_MEMBER', 'COMMITTEE_STAFF'] };
const leadDepartment = (kind: NoticeKind): Told => ({ kind, to: ['LEAD_DEPARTMENT'] });
/** What becomes of a promise, step by step, for those it was made to and whoever follows the matter. */
const aboutMatter = (kind: NoticeKind): Told => ({ kind, to: ['PEOPLE_CONCERNED', 'MATTER_FOLLOWERS'] });
/** Whoever had it and has it no more. */
const noLongerYours: Told = { kind: NoticeKind.COMMITMENT_NO_LONGER_YOURS, to: ['FORMER_DEPARTMENT'] };
const asked: Telling<{ demandId: string }> = {
  kind: NoticeKind.POSITION_ASKED,
  to: ['DEPARTMENT_OF_DEMAND'],
  once: ({ demandId }) => `demand:${demandId}`,
};

/** Something that counted for somebody before the meeting, and does not any more, or does again. */
const prepared = {
  withdrawn: { kind: NoticeKind.PREPARED_WITHDRAWN },
  restored: { kind: NoticeKind.PREPARED_RESTORED },
} as const;
const byOthers = (data: { readonly byOthers: boolean }) => data.byOthers;

/** Whoever may settle it: until then what was promised is nobody's. */
const contestToSettle: Told = { kind: NoticeKind.CONTEST_TO_SETTLE, to: ['CHAIRS', 'CONSULTATION_STAFF'] };
/** Its director does not rule on what the township itself answered. */
const ofTownship = (data: { readonly ofTownship?: boolean | undefined }) => data.ofTownship === true;
const bySecretariat = (kind: NoticeKind) => ({ kind, to: ['SECRETARIAT'], when: ofTownship }) as const;

/** Whoever may release it, and did not write it. */
const toReview: Told = { kind: NoticeKind.RESULTS_TO_REVIEW, to: ['RESULT_REVIEWERS'] };

/** What came back on the one page about a consultation, for everybody who sat there. */
const pages = [
  ['INSTRUCTED', NoticeKind.PAGE_INSTRUCTED],
  ['ADOPTED', NoticeKind.PAGE_ADOPTED],
  ['FORWARDED', NoticeKind.PAGE_FORWARDED],
  ['NOT_ADOPTED', NoticeKind.PAGE_NOT_ADOPTED],
] as const;

const writers = (kind: NoticeKind): Told => ({ kind, to: ['BRIEF_AUTHORS'] });
/** Its authors and the townships it came from; whoever brought it up hears of their own topic. */
const comesBack = (kind: NoticeKind, ofTopic: NoticeKind): Told[] => [
  { kind, to: ['BRIEF_AUTHORS', 'BRIEF_TOWNSHIPS'] },
  { kind: ofTopic, to: ['BRIEF_SUBMITTERS'] },
];
/** Escalated means that a brief is begun: in whose name, they hear. */
const toWrite: Told = { kind: NoticeKind.BRIEF_TO_WRITE, to: ['BRIEF_WRITER'] };
/** What went up from a table comes back to whoever looks after the demand. */
const cameBack: Told = { kind: NoticeKind.ESCALATION_CAME_BACK, to: ['STAFF_OF_BRIEFS_DEMANDS'] };
/** In words that say at which level. */
const atLevel = (told: Told): Telling<{ level: string }> => ({ ...told, detail: ({ level }) => ({ level }) });

/** Whoever joins its audience later is told then; the others have heard of it. */
const published: Telling<{ policyNoticeId: string }> = {
  kind: NoticeKind.POLICY_PUBLISHED,
  to: ['POLICY_READERS', 'POLICY_STAFF'],
  once: ({ policyNoticeId }) => `policy:${policyNoticeId}`,
};

/** An organisation has no accounts: its committee writes down what it says. */
const suggested: Told = { kind: NoticeKind.RESEARCH_SUGGESTED, to: ['DEPARTMENT', 'STAFF_OF_COMMITTEE'] };

/** Those who sit at the table once it is agreed that they do. */
const askedAlong = (kind: NoticeKind): Told => ({ kind, to: ['COORDINATION_ASKED'] });
/** Before that only those who decide know of it. */
const agreedBefore = (told: Told): Telling<{ agreed: boolean }> => ({ ...told, when: ({ agreed }) => agreed });
const toDecide: Told = { kind: NoticeKind.COORDINATION_TO_DECIDE, to: ['COMMITTEE_STAFF'] };

/** 党组任务: the committee it was given to; …and its members who carry it out; whoever gave it. */
const toCommittee = (kind: NoticeKind): Told => ({ kind, to: ['STAFF_OF_COMMITTEE'] });
const carriers = (kind: NoticeKind): Told => ({ kind, to: ['STAFF_OF_COMMITTEE', 'TASK_HELPERS'] });
const toGiver = (kind: NoticeKind): Told => ({ kind, to: ['SECRETARIAT'] });
const untold = (kind: NoticeKind): Told => ({ kind, to: ['STAFF_OF_COMMITTEE', 'TASK_HELPERS_UNTOLD'] });

/** Whoever may confirm what was entered of a member; of those in no committee the secretariat sees it in its list. */
const toConfirm: Told = { kind: NoticeKind.FILE_ENTRY_TO_CONFIRM, to: ['STAFF_OF_COMMITTEE'] };
/** What others did to a member's file. */
const ofMember = (kind: NoticeKind): Telling<{ byOthers: boolean }> => ({ kind, to: ['MEMBER'], when: byOthers });

/** Once per call: whoever comes into its reach later is told then. */
const called: Telling<{ topicCallId: string }> = {
  kind: NoticeKind.CALL_OPENED,
  to: ['CALLED'],
  once: ({ topicCallId }) => `topicCall:${topicCallId}`,
};
const answered = (
  kind: NoticeKind,
  to: readonly RecipientGroup[],
  wanted: `${AttendanceStatus}`,
): Telling<{ attendance: AttendanceStatus }> => ({ kind, to, when: ({ attendance }) => attendance === wanted });
const STAYED_AWAY: ReadonlySet<string> = new Set(['LEAVE_REQUESTED', 'LEAVE_APPROVED', 'DECLINED']);
/** Whoever may confirm what was written down of a meeting. */
const CONFIRMERS: readonly RecipientGroup[] = ['CHAIRS', 'ACTING_FOR_CHAIR'];

/** Who is told what when something happens. A new line here is all it takes, with its words. */
export const toldWhen: Tellings = {
  'topic.submitted': [{ kind: NoticeKind.SCREENING_NEEDED, to: ['TOPIC_SCREENERS'] }],
  'topic.resubmitted': [{ kind: NoticeKind.SCREENING_NEEDED_AGAIN, to: ['TOPIC_SCREENERS'] }],
  'intake.topicsToScreen': [
    {
      kind: NoticeKind.SCREENING_IMPORTED,
      to: ['STAFF_IN_CHARGE'],
      once: ({ importId, committeeId }) => `import:${importId}:${committeeId}`,
      detail: ({ topics }) => ({ topics }),
    },
  ],
  'topic.forwarded': [
    aboutTopic(NoticeKind.TOPIC_FORWARDED),
    { kind: NoticeKind.SCREENING_NEEDED, to: ['TOPIC_SCREENERS'] },
  ],
  'topic.classified': [
    { kind: NoticeKind.SCREENING_NEEDED, to: ['TOPIC_SCREENERS'], when: ({ moved }) => moved === true },
  ],
  'topic.returned': [{ kind: NoticeKind.TOPIC_RETURNED, to: ['SUBMITTER'] }],
  'topic.accepted': [aboutTopic(NoticeKind.TOPIC_ACCEPTED)],
  'topic.declined': [aboutTopic(NoticeKind.TOPIC_DECLINED)],
  'topic.merged': [aboutTopic(NoticeKind.TOPIC_MERGED)],
  'topic.transferred': [
    aboutTopic(NoticeKind.TOPIC_TRANSFERRED),
    { kind: NoticeKind.LETTER_TO_ANSWER, to: ['DEPARTMENT_OF_LETTER'] },
  ],
  'topic.letterReturned': [
    aboutTopic(NoticeKind.TOPIC_LETTER_RETURNED),
    { kind: NoticeKind.LETTER_CAME_BACK, to: ['TOPIC_STAFF'] },
  ],
  'topic.letterKept': [aboutTopic(NoticeKind.TOPIC_LETTER_KEPT), { kind: NoticeKind.LETTER_KEPT, to: ['TOPIC_STAFF'] }],
  'topic.answered': [aboutTopic(NoticeKind.TOPIC_ANSWERED)],
  'topic.answerCorrected': [aboutTopic(NoticeKind.TOPIC_ANSWER_CORRECTED)],
  'topic.unmerged': [aboutTopic(NoticeKind.TOPIC_UNMERGED)],
  'topic.sentToBrief': [aboutTopic(NoticeKind.TOPIC_TO_BRIEF)],
  'topic.reopened': [aboutTopic(NoticeKind.TOPIC_REOPENED)],
  'topic.corrected': [aboutTopic(NoticeKind.TOPIC_CORRECTED)],
  'topic.letterWithdrawn': [{ kind: NoticeKind.TOPIC_LETTER_WITHDRAWN, to: ['DEPARTMENT'] }],
  'topic.scheduled': [aboutTopic(NoticeKind.TOPIC_SCHEDULED)],
  'topic.unscheduled': [aboutTopic(NoticeKind.TOPIC_UNSCHEDULED)],
  'topic.consulted': [aboutTopic(NoticeKind.TOPIC_CONSULTED)],
  'topic.resumed': [aboutTopic(NoticeKind.TOPIC_RESUMED)],
  'topic.closed': [aboutTopic(NoticeKind.TOPIC_CLOSED)],

  'consultation.reviewBegun': [toReview],
  'topicCall.opened': [called],
  // Whoever is called from now on; the others have heard of it.
  'topicCall.revised': [called],
  'topicCall.extended': [{ kind: NoticeKind.CALL_EXTENDED, to: ['CALLED'] }],
  'topicCall.closed': [{ kind: NoticeKind.CALL_CLOSED, to: ['CALLED'], when: ({ early }) => early === true }],
  'ranking.roundOpened': [{ kind: NoticeKind.RANKING_OPENED, to: ['RANKING_VOTERS'] }],
  'ranking.roundClosed': [{ kind: NoticeKind.RANKING_CLOSED, to: ['RANKING_VOTERS'] }],
  'roster.memberMoved': [{ kind: NoticeKind.MEMBER_MOVED, to: ['MEMBER'] }],
  'roster.standingChanged': [{ kind: NoticeKind.STANDING_CHANGED, to: ['MEMBER'] }],
  'roster.standingTakenBack': [{ kind: NoticeKind.STANDING_CHANGED, to: ['MEMBER'] }],
  'roster.memberLeft': [
    {
      kind: NoticeKind.MEMBER_LEFT,
      to: ['MEMBER', 'STAFF_OF_COMMITTEE'],
      when: ({ kind }) => kind !== 'TERM_ENDED',
    },
    // Many at once: said once to a committee.
    {
      kind: NoticeKind.MEMBERS_LEFT_WITH_TERM,
      to: ['STAFF_OF_COMMITTEE'],
      when: ({ kind }) => kind === 'TERM_ENDED',
      once: ({ committeeId, lastOn }) => `committee:${committeeId}:${lastOn}`,
    },
  ],
  'succession.leaveAnnounced': [
    { kind: NoticeKind.TERM_ENDS_FOR_YOU, to: ['MEMBER'], detail: ({ startsOn }) => ({ dueOn: startsOn }) },
  ],
  'succession.leaveCalledOff': [{ kind: NoticeKind.TERM_GOES_ON_FOR_YOU, to: ['MEMBER'] }],
  'succession.memberJoined': [
    { kind: NoticeKind.TERM_BEGINS_FOR_YOU, to: ['MEMBER'] },
    {
      kind: NoticeKind.MEMBERS_JOINED,
      to: ['STAFF_OF_COMMITTEE'],
      once: ({ renewalId, committeeId }) => `renewal:${renewalId}:${committeeId}`,
    },
  ],
  'succession.renewalCarriedOut': [{ kind: NoticeKind.TERM_CHANGED, to: ['SECRETARIAT'] }],
  'succession.renewalStopped': [{ kind: NoticeKind.TERM_CHANGE_STOPPED, to: ['SECRETARIAT'] }],
  'roster.memberLeftTakenBack': [{ kind: NoticeKind.MEMBER_LEFT_TAKEN_BACK, to: ['MEMBER', 'STAFF_OF_COMMITTEE'] }],

  'consultation.participantRemoved': [{ kind: NoticeKind.INVITATION_WITHDRAWN, to: ['NO_LONGER_INVITED'] }],
  'consultation.dutyAssigned': [
    { kind: NoticeKind.DUTY_CHAIR, to: ['PARTICIPANT'], when: ({ duty }) => duty === 'CHAIR' },
    { kind: NoticeKind.DUTY_SCRIBE, to: ['PARTICIPANT'], when: ({ duty }) => duty === 'SCRIBE' },
    { kind: NoticeKind.DUTY_OBSERVER, to: ['PARTICIPANT'], when: ({ duty }) => duty === 'OBSERVER' },
    {
      kind: NoticeKind.DUTY_ATTENDEE,
      to: ['PARTICIPANT'],
      when: ({ duty, before }) => duty === 'ATTENDEE' && before === 'OBSERVER',
    },
    {
      kind: NoticeKind.DUTY_ENDED,
      to: ['PARTICIPANT'],
      when: ({ duty, before }) => duty === 'ATTENDEE' && (before === 'CHAIR' || before === 'SCRIBE'),
    },
    { kind: NoticeKind.DUTY_ENDED, to: ['FORMER_PARTICIPANT'] },
  ],
  'consultation.chairReturned': [
    { kind: NoticeKind.DUTY_CHAIR, to: ['PARTICIPANT'] },
    { kind: NoticeKind.DUTY_ENDED, to: ['FORMER_PARTICIPANT'] },
  ],
  'consultation.attendanceAnswered': [
    answered(NoticeKind.LEAVE_TO_DECIDE, ['CONSULTATION_STAFF'], 'LEAVE_REQUESTED'),
    answered(NoticeKind.INVITATION_DECLINED, ['CONSULTATION_STAFF'], 'DECLINED'),
    answered(NoticeKind.LEAVE_GRANTED, ['PARTICIPANT'], 'LEAVE_APPROVED'),
    answered(NoticeKind.LEAVE_NOT_GRANTED, ['PARTICIPANT'], 'LEAVE_REFUSED'),
    {
      kind: NoticeKind.COMING_AFTER_ALL,
      to: ['CONSULTATION_STAFF'],
      when: ({ attendance, before }) => attendance === 'CONFIRMED' && before !== undefined && STAYED_AWAY.has(before),
    },
  ],
  'consultation.paperHandedIn': [{ kind: NoticeKind.PAPER_TO_REVIEW, to: ['CONSULTATION_STAFF'] }],
  'consultation.paperTakenBack': [{ kind: NoticeKind.PAPER_TAKEN_BACK, to: ['CONSULTATION_STAFF'] }],
  'consultation.paperReturned': [{ kind: NoticeKind.PAPER_RETURNED, to: ['PAPER_WRITER'] }],
  'consultation.paperAccepted': [{ kind: NoticeKind.PAPER_ACCEPTED, to: ['PAPER_WRITER'] }],
  'consultation.positionSubmitted': [{ kind: NoticeKind.POSITION_GIVEN, to: ['RAISERS'] }],
  'survey.opened': [
    {
      kind: NoticeKind.SURVEY_OPENED,
      to: ['PEOPLE_CONCERNED'],
      detail: ({ closesOn }) => (closesOn ? { dueOn: closesOn } : {}),
    },
  ],
  'survey.closed': [{ kind: NoticeKind.SURVEY_CLOSED, to: ['PEOPLE_CONCERNED'], when: ({ early }) => early === true }],

  'consultation.participantInvited': [{ kind: NoticeKind.INVITED, to: ['PARTICIPANT'] }],
  'consultation.convened': [invitedAndHost(NoticeKind.CONVENED)],
  'consultation.planChanged': [
    { kind: NoticeKind.MEETING_MOVED, to: ['INVITED', 'CONSULTATION_HOST'], when: ({ moved }) => moved },
  ],
  'consultation.hostNamed': [
    { kind: NoticeKind.HOST_NAMED, to: ['CONSULTATION_STAFF', 'CONSULTATION_HOST', 'FORMER_HOST'] },
  ],
  'consultation.noticeChanged': [
    { kind: NoticeKind.NOTICE_CHANGED, to: ['SEATED'] },
    { kind: NoticeKind.MEETING_MOVED, to: ['CONSULTATION_HOST'] },
  ],
  'consultation.rescheduled': [invitedAndHost(NoticeKind.MEETING_MOVED)],
  'consultation.postponed': [invitedAndHost(NoticeKind.MEETING_POSTPONED)],
  'consultation.cancelled': [invitedAndHost(NoticeKind.MEETING_CANCELLED)],
  'consultation.reinstated': [invitedAndHost(NoticeKind.MEETING_REINSTATED)],
  'consultation.materialAdded': [everybodyInvited(NoticeKind.MATERIAL_ADDED)],
  'consultation.materialReplaced': [everybodyInvited(NoticeKind.MATERIAL_REPLACED)],
  'consultation.materialWithdrawn': [everybodyInvited(NoticeKind.MATERIAL_WITHDRAWN)],
  'consultation.materialRestored': [everybodyInvited(NoticeKind.MATERIAL_ADDED)],
  'consultation.demandWithdrawn': [{ kind: NoticeKind.DEMAND_TAKEN_BACK, to: ['DEPARTMENT_OF_DEMAND', 'RAISER'] }],
  'consultation.demandMerged': [{ kind: NoticeKind.DEMAND_TAKEN_BACK, to: ['DEPARTMENT_OF_DEMAND', 'RAISER'] }],
  'consultation.demandRestored': [{ kind: NoticeKind.DEMAND_RESTORED, to: ['DEPARTMENT_OF_DEMAND', 'RAISER'] }],
  'consultation.suggestionAnswered': [{ kind: NoticeKind.SUGGESTION_ANSWERED, to: ['PARTICIPANT'] }],
  'consultation.suggestionWithdrawn': [{ ...prepared.withdrawn, to: ['PARTICIPANT'], when: byOthers }],
  'consultation.suggestionRestored': [{ ...prepared.restored, to: ['PARTICIPANT'], when: byOthers }],
  'consultation.researchWithdrawn': [{ ...prepared.withdrawn, to: ['WENT_ALONG'] }],
  'consultation.researchRestored': [{ ...prepared.restored, to: ['WENT_ALONG'] }],
  'consultation.policyClauseWithdrawn': [{ ...prepared.withdrawn, to: ['DEPARTMENT'], when: byOthers }],
  'consultation.policyClauseRestored': [{ ...prepared.restored, to: ['DEPARTMENT'], when: byOthers }],
  'consultation.demandRaised': [asked],
  'consultation.demandEdited': [asked],

  'identity.actingDirectorAppointed': [
    { kind: NoticeKind.ACTING_DIRECTOR_APPOINTED, to: ['ACTING_DIRECTOR', 'DIRECTORS'] },
  ],
  'identity.actingDirectorRevoked': [
    { kind: NoticeKind.ACTING_DIRECTOR_REVOKED, to: ['ACTING_DIRECTOR', 'DIRECTORS'] },
  ],
  'identity.postRequested': [{ kind: NoticeKind.ACCOUNT_REQUESTED, to: ['SECOND_PERSONS'] }],
  'identity.slipRequested': [{ kind: NoticeKind.ACCOUNT_REQUESTED, to: ['SECOND_PERSONS'] }],
  'identity.elsewhereBound': [{ kind: NoticeKind.ELSEWHERE_BOUND, to: ['BOUND_BY_ANOTHER'] }],
  'identity.requestConfirmed': [{ kind: NoticeKind.ACCOUNT_REQUEST_CONFIRMED, to: ['WHO_ASKED'] }],
  'identity.requestDeclined': [{ kind: NoticeKind.ACCOUNT_REQUEST_DECLINED, to: ['WHO_ASKED'] }],

  'meeting.reopened': [everybodyInvited(NoticeKind.MEETING_REOPENED)],
  'meeting.minutesSaved': [
    {
      kind: NoticeKind.MINUTES_TO_CONFIRM,
      to: CONFIRMERS,
      once: ({ meetingId }) => `meeting:${meetingId}`,
    },
  ],
  'meeting.minutesPutToParties': [
    { kind: NoticeKind.MINUTES_TO_ANSWER, to: ['INVITED'], once: ({ meetingId }) => `meeting:${meetingId}` },
  ],
  'meeting.minutesAnswered': [
    { kind: NoticeKind.MINUTES_OBJECTED, to: ['CONSULTATION_STAFF'], when: ({ objects }) => objects === true },
    {
      kind: NoticeKind.MINUTES_OBJECTION_LIFTED,
      to: ['CONSULTATION_STAFF'],
      when: ({ objects, objectedBefore }) => objects === false && objectedBefore === true,
    },
  ],
  'meeting.minutesConfirmed': [everybodyInvited(NoticeKind.MINUTES_CONFIRMED)],
  // Also the second time: it was let go, or ruled on, and is objected to anew.
  'meeting.responseContested': [contestToSettle, bySecretariat(NoticeKind.CONTEST_TO_SETTLE)],
  'meeting.demandEscalated': [{ kind: NoticeKind.DEMAND_ESCALATED, to: ['RAISERS'] }, toWrite],
  'meeting.demandCarriedOver': [
    { kind: NoticeKind.CARRIED_OVER_TO_YOU, to: ['DEMAND_OWNER'] },
    { kind: NoticeKind.DEMAND_CARRIED_OVER, to: ['RAISERS'] },
  ],
  'meeting.contestDismissed': [{ kind: NoticeKind.CONTEST_SETTLED, to: ['WHO_OBJECTED'] }],
  'meeting.contestDropped': [
    { kind: NoticeKind.CONTEST_DROPPED, to: ['CHAIRS', 'CONSULTATION_STAFF'] },
    bySecretariat(NoticeKind.CONTEST_DROPPED),
  ],
  'meeting.contestUpheld': [{ kind: NoticeKind.CONTEST_SETTLED, to: ['WHO_OBJECTED'] }],
  'meeting.contestReopened': [
    { kind: NoticeKind.CONTEST_REOPENED, to: ['WHO_OBJECTED'] },
    contestToSettle,
    bySecretariat(NoticeKind.CONTEST_TO_SETTLE),
  ],
  'meeting.corrigendumDrafted': [
    {
      kind: NoticeKind.CORRIGENDUM_TO_CONFIRM,
      to: CONFIRMERS,
      once: ({ corrigendumId }) => `corrigendum:${corrigendumId}`,
    },
  ],
  'meeting.corrigendumWithdrawn': [{ kind: NoticeKind.CORRIGENDUM_WITHDRAWN, to: CONFIRMERS }],
  'meeting.corrigendumConfirmed': [everybodyInvited(NoticeKind.MINUTES_CORRECTED)],

  'opinion.submitted': [{ kind: NoticeKind.BRIEF_TO_REVIEW, to: ['BRIEF_REVIEWERS'] }],
  'opinion.takenBack': [{ kind: NoticeKind.BRIEF_TAKEN_BACK, to: ['BRIEF_REVIEWERS'] }],
  'opinion.reopened': [writers(NoticeKind.BRIEF_REOPENED), cameBack],
  'opinion.informantNominated': [
    { kind: NoticeKind.INFORMANT_NOMINATED, to: ['SECRETARIAT'], when: ({ byOffice }) => byOffice },
  ],
  'opinion.informantAppointed': [
    { kind: NoticeKind.INFORMANT_APPOINTED, to: ['INFORMANT'] },
    { kind: NoticeKind.INFORMANT_ANSWERED, to: ['INFORMANT_OFFICE'] },
  ],
  'opinion.informantEnded': [
    { kind: NoticeKind.INFORMANT_ANSWERED, to: ['INFORMANT_OFFICE'], when: ({ byOffice }) => !byOffice },
  ],
  'opinion.sentBack': [{ kind: NoticeKind.BRIEF_SENT_BACK, to: ['BRIEF_REVIEWERS', 'SECRETARIAT'] }],
  'opinion.signed': [{ kind: NoticeKind.BRIEF_TO_ISSUE, to: ['SECRETARIAT'] }],
  'opinion.reviewed': [{ kind: NoticeKind.BRIEF_TO_SIGN, to: ['BRIEF_SIGNERS'] }],
  'opinion.returned': [writers(NoticeKind.BRIEF_RETURNED)],
  'opinion.undone': [
    { ...writers(NoticeKind.BRIEF_RETURN_UNDONE), when: ({ step }) => step === 'RETURNED' },
    { kind: NoticeKind.BRIEF_REVIEW_UNDONE, to: ['BRIEF_SIGNERS'], when: ({ step }) => step === 'REVIEWED' },
  ],
  'opinion.retained': [writers(NoticeKind.BRIEF_RETAINED), cameBack],
  'opinion.issued': [{ kind: NoticeKind.BRIEF_ISSUED, to: ['BRIEF_AUTHORS', 'BRIEF_TOWNSHIPS'] }],
  'opinion.corrected': [{ kind: NoticeKind.BRIEF_CORRECTED, to: ['BRIEF_AUTHORS', 'BRIEF_TOWNSHIPS'] }],
  'opinion.backWithCommittee': [
    { kind: NoticeKind.BRIEF_BACK_WITH_COMMITTEE, to: ['BRIEF_TOWNSHIPS'] },
    { kind: NoticeKind.BRIEF_GIVEN_BACK, to: ['BRIEF_WRITER'] },
  ],
  'opinion.backWithWriter': [toWrite, { kind: NoticeKind.BRIEF_GIVEN_BACK, to: ['BRIEF_TOWNSHIPS'] }],
  'opinion.adopted': [...comesBack(NoticeKind.BRIEF_ADOPTED, NoticeKind.TOPIC_BRIEF_ADOPTED).map(atLevel), cameBack],
  'opinion.forwarded': [atLevel(writers(NoticeKind.BRIEF_FORWARDED)), cameBack],
  'opinion.adoptionReversed': [
    ...comesBack(NoticeKind.BRIEF_ADOPTION_REVERSED, NoticeKind.TOPIC_BRIEF_ADOPTION_REVERSED).map(atLevel),
    cameBack,
  ],
  'opinion.notAdopted': [atLevel(writers(NoticeKind.BRIEF_NOT_ADOPTED)), cameBack],
  'opinion.instructed': [
    ...comesBack(NoticeKind.BRIEF_INSTRUCTED, NoticeKind.TOPIC_BRIEF_INSTRUCTED).map(atLevel),
    { kind: NoticeKind.BRIEF_INSTRUCTION_GIVEN, to: ['INSTRUCTED_DEPARTMENT'] },
    { kind: NoticeKind.BRIEF_INSTRUCTION_TO_TAKE_IN, to: ['SECRETARIAT'], when: ({ byOwnHand }) => byOwnHand },
  ],
  'opinion.instructionTakenIn': [
    { kind: NoticeKind.BRIEF_INSTRUCTION_TAKEN_IN, to: ['INSTRUCTION_WRITER'] },
    { kind: NoticeKind.BRIEF_INSTRUCTION_GIVEN, to: ['INSTRUCTED_DEPARTMENT'], when: ({ moved }) => moved },
    { kind: NoticeKind.BRIEF_INSTRUCTION_MOVED, to: ['FORMER_DEPARTMENT'] },
  ],
  'opinion.instructionWithdrawn': [
    ...comesBack(NoticeKind.BRIEF_INSTRUCTION_WITHDRAWN, NoticeKind.TOPIC_BRIEF_INSTRUCTION_WITHDRAWN).map(atLevel),
    {
      kind: NoticeKind.BRIEF_INSTRUCTION_WITHDRAWN,
      to: ['INSTRUCTED_DEPARTMENT', 'INSTRUCTION_READERS', 'SECRETARIAT'],
    },
    cameBack,
  ],
  'opinion.instructionCorrected': [
    { kind: NoticeKind.BRIEF_INSTRUCTION_CORRECTED, to: ['INSTRUCTED_DEPARTMENT', 'INSTRUCTION_READERS'] },
  ],
  'opinion.instructionHandled': [
    ...comesBack(NoticeKind.BRIEF_HANDLED, NoticeKind.TOPIC_BRIEF_HANDLED),
    { kind: NoticeKind.BRIEF_INSTRUCTION_ANSWERED, to: ['INSTRUCTION_WRITER'] },
    cameBack,
  ],

  'opinion.readerNamed': [{ kind: NoticeKind.BRIEF_INSTRUCTION_TO_READ, to: ['INSTRUCTION_READER'] }],
  'opinion.readerEnded': [{ kind: NoticeKind.BRIEF_INSTRUCTION_NOT_TO_READ, to: ['INSTRUCTION_READER'] }],
  'opinion.instructionLookedBack': [
    {
      kind: NoticeKind.BRIEF_INSTRUCTION_HELD,
      to: ['INSTRUCTED_DEPARTMENT', 'INSTRUCTION_WRITER'],
      when: ({ holds }) => holds,
    },
    { kind: NoticeKind.BRIEF_INSTRUCTION_REOPENED, to: ['INSTRUCTED_DEPARTMENT'], when: ({ holds }) => !holds },
    // They heard that it was acted on.
    ...[...comesBack(NoticeKind.BRIEF_NOT_HELD, NoticeKind.TOPIC_BRIEF_NOT_HELD), cameBack].map(
      (told): Telling<{ holds: boolean }> => ({ ...told, when: ({ holds }) => !holds }),
    ),
  ],

  'duty.outsideEntered': [toConfirm, ofMember(NoticeKind.FILE_ENTRY_MADE)],
  'duty.outsideCorrected': [toConfirm, ofMember(NoticeKind.FILE_ENTRY_CORRECTED)],
  'duty.outsideConfirmed': [ofMember(NoticeKind.FILE_ENTRY_CONFIRMED)],
  'duty.outsideReturned': [ofMember(NoticeKind.FILE_ENTRY_RETURNED)],
  'duty.outsideWithdrawn': [ofMember(NoticeKind.FILE_ENTRY_WITHDRAWN)],
  'appraisal.roundOpened': [
    { kind: NoticeKind.APPRAISAL_OPENED, to: ['APPRAISED'], detail: ({ dueOn }) => ({ dueOn }) },
  ],
  'appraisal.roundCorrected': [
    { kind: NoticeKind.APPRAISAL_CHANGED, to: ['APPRAISED_UNWRITTEN'], detail: ({ dueOn }) => ({ dueOn }) },
  ],
  'appraisal.roundCalledBack': [{ kind: NoticeKind.APPRAISAL_CALLED_BACK, to: ['APPRAISED'] }],
  'appraisal.enrolled': [{ kind: NoticeKind.APPRAISAL_OPENED, to: ['MEMBER'], detail: ({ dueOn }) => ({ dueOn }) }],
  // Once for all of a committee: the list says how many wait.
  'appraisal.handedIn': [
    {
      kind: NoticeKind.APPRAISAL_TO_OPINE,
      to: ['APPRAISAL_DIRECTORS'],
      once: ({ appraisalRoundId, committeeId }) => `appraisalOpine:${appraisalRoundId}:${committeeId}`,
    },
    {
      kind: NoticeKind.APPRAISAL_TO_OPINE_AS_GROUP,
      to: ['APPRAISAL_OFFICES'],
      once: ({ appraisalRoundId }) => `appraisalOpineAsGroup:${appraisalRoundId}`,
    },
  ],
  'appraisal.graded': [{ kind: NoticeKind.APPRAISAL_GRADED, to: ['MEMBER'] }],
  'appraisal.gradeWithdrawn': [{ kind: NoticeKind.APPRAISAL_GRADE_WITHDRAWN, to: ['MEMBER'] }],
  'appraisal.objected': [{ kind: NoticeKind.APPRAISAL_OBJECTED, to: ['APPRAISAL_SECOND_PERSONS'] }],
  'appraisal.objectionAnswered': [{ kind: NoticeKind.APPRAISAL_ANSWERED, to: ['MEMBER'] }],
  'appraisal.corrected': [{ kind: NoticeKind.APPRAISAL_CORRECTED, to: ['MEMBER'] }],
  'publicity.submitted': [{ kind: NoticeKind.STORY_TO_REVIEW, to: ['STORY_REVIEWERS'] }],
  'publicity.returned': [{ kind: NoticeKind.STORY_RETURNED, to: ['STORY_WRITER'] }],
  'publicity.sentBack': [{ kind: NoticeKind.STORY_RETURNED, to: ['STORY_WRITER', 'STORY_STAFF'] }],
  'publicity.factsAnswered': [
    {
      kind: NoticeKind.STORY_FACTS_OBJECTED,
      to: ['STORY_WRITER', 'STORY_STAFF'],
      when: ({ objected }) => objected > 0,
    },
  ],
  'publicity.factCheckClosed': [{ kind: NoticeKind.STORY_TO_SIGN, to: ['STORY_SIGNERS'] }],
  'publicity.signed': [{ kind: NoticeKind.STORY_IN_SPITE, to: ['STORY_REVIEWERS'], when: ({ inSpite }) => inSpite }],
  'publicity.published': [{ kind: NoticeKind.STORY_PUBLISHED, to: ['STORY_WRITER', 'STORY_STAFF'] }],
  'publicity.heldBack': [{ kind: NoticeKind.STORY_HELD_BACK, to: ['STORY_WRITER', 'STORY_SIGNER'] }],
  'publicity.needsReview': [{ kind: NoticeKind.STORY_IN_DOUBT, to: ['STORY_WRITER', 'STORY_SIGNER', 'STORY_STAFF'] }],
  'publicity.correctionWritten': [{ kind: NoticeKind.STORY_CORRECTION_TO_SIGN, to: ['STORY_SIGNERS'] }],
  'publicity.corrected': [{ kind: NoticeKind.STORY_CORRECTED, to: ['STORY_WRITER', 'STORY_STAFF'] }],
  'publicity.withdrawn': [{ kind: NoticeKind.STORY_WITHDRAWN, to: ['STORY_WRITER', 'STORY_STAFF'] }],
  'publicity.restored': [{ kind: NoticeKind.STORY_RESTORED, to: ['STORY_WRITER', 'STORY_STAFF'] }],
  'publicity.slotOpened': [{ kind: NoticeKind.STORY_SLOT_OPENED, to: ['STAFF_IN_CHARGE'] }],
  'publicity.slotDue': [{ kind: NoticeKind.STORY_SLOT_DUE, to: ['STAFF_IN_CHARGE'] }],

  'practice.proposed': [{ kind: NoticeKind.PRACTICE_TO_REVIEW, to: ['SECRETARIAT'] }],
  'practice.returned': [{ kind: NoticeKind.PRACTICE_RETURNED, to: ['PRACTICE_WRITER', 'CONSULTATION_STAFF'] }],
  'practice.released': [{ kind: NoticeKind.PRACTICE_RELEASED, to: ['PRACTICE_WRITER'] }],
  'practice.retired': [{ kind: NoticeKind.PRACTICE_RETIRED, to: ['PRACTICE_WRITER', 'CONSULTATION_STAFF'] }],
  'practice.usedRetired': [{ kind: NoticeKind.PRACTICE_USED_RETIRED, to: ['CONSULTATION_STAFF'] }],
  'practice.restored': [{ kind: NoticeKind.PRACTICE_RESTORED, to: ['PRACTICE_WRITER'] }],

  'reporting.submitted': [{ kind: NoticeKind.REPORT_TO_SIGN, to: ['REPORT_SIGNERS'] }],
  'reporting.takenBack': [{ kind: NoticeKind.REPORT_RETURNED, to: ['REPORT_WRITERS'] }],
  'reporting.signed': [{ kind: NoticeKind.REPORT_TO_SEND, to: ['REPORT_WRITERS'] }],
  'reporting.readerNamed': [{ kind: NoticeKind.REPORT_WORDING_TO_READ, to: ['INSTRUCTION_READER'] }],
  'reporting.withdrawn': [
    { kind: NoticeKind.REPORT_WITHDRAWN, to: ['REPORT_WRITERS', 'REPORT_SIGNER', 'STAFF_IN_CHARGE'] },
  ],
  'reporting.feedbackRecorded': [
    { kind: NoticeKind.REPORT_ANSWERED, to: ['REPORT_WRITERS', 'STAFF_IN_CHARGE'] },
    ...pages.map(
      ([outcome, kind]): Telling<{ outcome: string }> => ({
        ...{ kind, to: ['SEATED'] },
        when: (data) => data.outcome === outcome,
      }),
    ),
  ],
  'reporting.feedbackWithdrawn': [
    { kind: NoticeKind.PAGE_FEEDBACK_WITHDRAWN, to: ['SEATED', 'REPORT_WRITERS', 'STAFF_IN_CHARGE'] },
  ],

  'outreach.noticePublished': [published],
  'outreach.newcomersAddressed': [published],
  'outreach.readersReminded': [
    {
      kind: NoticeKind.POLICY_REMINDED,
      to: ['POLICY_UNREAD'],
      once: ({ policyNoticeId, day }) => `policy:${policyNoticeId}:${day}`,
    },
  ],
  'outreach.noticeWithdrawn': [{ kind: NoticeKind.POLICY_WITHDRAWN, to: ['POLICY_READERS', 'POLICY_STAFF'] }],
  'outreach.questionTakenUp': [{ kind: NoticeKind.TOPIC_FROM_QUESTION, to: ['QUESTION_HEARD_BY'] }],

  'research.asked': [{ kind: NoticeKind.RESEARCH_ASKED, to: ['MEMBER'] }],
  'research.takenOff': [{ kind: NoticeKind.RESEARCH_NOT_NEEDED, to: ['MEMBER'] }],
  'research.answered': [
    { kind: NoticeKind.RESEARCH_ON_LEAVE, to: ['RESEARCH_LEAD'], when: ({ answer }) => answer === 'ON_LEAVE' },
  ],
  'research.planCorrected': [{ kind: NoticeKind.RESEARCH_CHANGED, to: ['RESEARCH_GOERS'] }],
  'research.cancelled': [{ kind: NoticeKind.RESEARCH_CANCELLED, to: ['RESEARCH_GOERS'] }],
  'research.planRestored': [{ kind: NoticeKind.RESEARCH_RESTORED, to: ['RESEARCH_GOERS'] }],
  'research.handedOver': [{ kind: NoticeKind.RESEARCH_LEAD, to: ['MEMBER'] }],
  'research.reportWritten': [{ kind: NoticeKind.RESEARCH_REPORTED, to: ['RESEARCH_AUTHORS'] }],
  'research.suggestionMade': [suggested],
  'research.suggestionRestored': [suggested],
  'research.suggestionCorrected': [
    { kind: NoticeKind.RESEARCH_SUGGESTION_CHANGED, to: ['DEPARTMENT', 'STAFF_OF_COMMITTEE'] },
  ],
  'research.suggestionWithdrawn': [
    { kind: NoticeKind.RESEARCH_SUGGESTION_WITHDRAWN, to: ['DEPARTMENT', 'STAFF_OF_COMMITTEE'] },
  ],
  'research.suggestionAnswered': [
    { kind: NoticeKind.RESEARCH_SUGGESTION_ANSWERED, to: ['RESEARCH_AUTHORS', 'RESEARCH_LEAD'] },
  ],
  'rights.received': [{ kind: NoticeKind.PERSONAL_REQUEST_RECEIVED, to: ['SECRETARIAT'] }],
  'rights.prepared': [{ kind: NoticeKind.PERSONAL_REQUEST_TO_CONFIRM, to: ['REQUEST_SECOND_PERSONS'] }],
  'rights.returned': [{ kind: NoticeKind.PERSONAL_REQUEST_RETURNED, to: ['SECRETARIAT'] }],
  'rights.answered': [{ kind: NoticeKind.PERSONAL_REQUEST_ANSWERED, to: ['REQUEST_RECEIVER'] }],
  'rights.withdrawn': [{ kind: NoticeKind.PERSONAL_REQUEST_WITHDRAWN, to: ['SECRETARIAT'] }],
  'directive.written': [{ kind: NoticeKind.DIRECTIVE_GIVEN, to: ['DIRECTIVE_ADDRESSED'] }],
  'directive.corrected': [{ kind: NoticeKind.DIRECTIVE_CORRECTED, to: ['DIRECTIVE_ADDRESSED'] }],
  'directive.withdrawn': [{ kind: NoticeKind.DIRECTIVE_WITHDRAWN, to: ['DIRECTIVE_ADDRESSED'] }],
  'directive.answered': [{ kind: NoticeKind.DIRECTIVE_ANSWERED, to: ['DIRECTIVE_WRITER'] }],
  'directive.answerCorrected': [{ kind: NoticeKind.DIRECTIVE_ANSWER_CORRECTED, to: ['DIRECTIVE_WRITER'] }],
  'coordination.called': [
    { ...toDecide, when: ({ agreed }) => !agreed },
    agreedBefore(askedAlong(NoticeKind.COORDINATION_ASKED)),
  ],
  'coordination.decided': [
    { kind: NoticeKind.COORDINATION_AGREED, to: ['COORDINATION_CALLER'], when: ({ agree }) => agree },
    { ...askedAlong(NoticeKind.COORDINATION_ASKED), when: ({ agree }) => agree },
    { kind: NoticeKind.COORDINATION_REFUSED, to: ['COORDINATION_CALLER'], when: ({ agree }) => !agree },
  ],
  'coordination.moved': [
    agreedBefore(askedAlong(NoticeKind.COORDINATION_MOVED)),
    { kind: NoticeKind.COORDINATION_MOVED, to: ['COORDINATION_WRITERS'], when: ({ agreed }) => !agreed },
  ],
  'coordination.cancelled': [
    agreedBefore(askedAlong(NoticeKind.COORDINATION_CANCELLED)),
    { kind: NoticeKind.COORDINATION_CANCELLED, to: ['COORDINATION_WRITERS'], when: ({ agreed }) => !agreed },
  ],
  'coordination.recorded': [{ kind: NoticeKind.COORDINATION_TO_CONFIRM, to: ['COORDINATION_OTHER_SIDE'] }],
  'coordination.recordCorrected': [{ kind: NoticeKind.COORDINATION_CORRECTED, to: ['COORDINATION_OTHER_SIDE'] }],
  'coordination.recordAnswered': [
    { kind: NoticeKind.COORDINATION_CONFIRMED, to: ['COORDINATION_WRITERS'], when: ({ confirms }) => confirms },
    { kind: NoticeKind.COORDINATION_CONTESTED, to: ['COORDINATION_WRITERS'], when: ({ confirms }) => !confirms },
  ],
  'coordination.stepReported': [{ kind: NoticeKind.COORDINATION_STEP_REPORTED, to: ['COORDINATION_WRITERS'] }],
  'coordination.stepMarked': [{ kind: NoticeKind.COORDINATION_STEP_MARKED, to: ['COORDINATION_STEP_UNIT'] }],
  'task.given': [toCommittee(NoticeKind.TASK_GIVEN)],
  'task.corrected': [{ kind: NoticeKind.TASK_CORRECTED, to: ['TASK_CARRIERS'] }],
  'task.cancelled': [carriers(NoticeKind.TASK_CANCELLED)],
  'task.restored': [carriers(NoticeKind.TASK_RESTORED)],
  'task.extensionAsked': [toGiver(NoticeKind.TASK_EXTENSION_ASKED)],
  'task.daySet': [carriers(NoticeKind.TASK_DAY_SET)],
  'task.extensionRefused': [toCommittee(NoticeKind.TASK_EXTENSION_REFUSED)],
  'task.reported': [toGiver(NoticeKind.TASK_REPORTED)],
  'task.reportCorrected': [toGiver(NoticeKind.TASK_REPORT_CORRECTED)],
  'task.takenBack': [{ ...toGiver(NoticeKind.TASK_TAKEN_BACK), when: ({ reported, asked }) => reported || asked }],
  'task.accepted': [carriers(NoticeKind.TASK_ACCEPTED)],
  'task.returned': [carriers(NoticeKind.TASK_RETURNED)],
  'task.decisionTakenBack': [carriers(NoticeKind.TASK_DECISION_TAKEN_BACK)],
  'task.helperNamed': [{ kind: NoticeKind.TASK_HELP_ASKED, to: ['MEMBER'] }],
  'task.helperTakenOff': [{ kind: NoticeKind.TASK_HELP_ENDED, to: ['MEMBER'] }],
  'task.partTold': [
    { ...toCommittee(NoticeKind.TASK_PART_TOLD), when: ({ byOthers }) => !byOthers },
    { kind: NoticeKind.TASK_PART_WRITTEN, to: ['MEMBER'], when: byOthers },
  ],
  'task.partDeclined': [toCommittee(NoticeKind.TASK_PART_DECLINED)],
  'research.becameTopic': [{ kind: NoticeKind.RESEARCH_BECAME_TOPIC, to: ['RESEARCH_AUTHORS'] }],

  'studio.proposed': [{ kind: NoticeKind.STUDIO_PROPOSED, to: ['SECRETARIAT'] }],
  'studio.corrected': [{ kind: NoticeKind.STUDIO_CORRECTED, to: ['STUDIO_KEEPERS'] }],
  'studio.turned': [{ kind: NoticeKind.STUDIO_DECIDED, to: ['STUDIO_KEEPERS', 'STUDIO_STAFF'] }],
  'studio.putOnDuty': [{ kind: NoticeKind.RECEPTION_PLANNED, to: ['MEMBER'] }],
  'studio.takenOffDuty': [{ kind: NoticeKind.RECEPTION_NOT_NEEDED, to: ['MEMBER'] }],
  'studio.receptionMoved': [{ kind: NoticeKind.RECEPTION_CHANGED, to: ['RECEPTION_ON_DUTY'] }],
  'studio.receptionCancelled': [{ kind: NoticeKind.RECEPTION_CANCELLED, to: ['RECEPTION_ON_DUTY'] }],
  'studio.receptionRestored': [{ kind: NoticeKind.RECEPTION_RESTORED, to: ['RECEPTION_ON_DUTY'] }],
  'studio.receptionReopened': [{ kind: NoticeKind.RECEPTION_REOPENED, to: ['RECEPTION_ON_DUTY', 'STUDIO_STAFF'] }],

  'worklist.lineAssigned': [{ kind: NoticeKind.LINE_ASSIGNED, to: ['COLLEAGUE'] }],
  'worklist.lineTakenFrom': [{ kind: NoticeKind.LINE_TAKEN_FROM, to: ['COLLEAGUE'] }],
  'worklist.lineGivenBack': [{ kind: NoticeKind.LINE_GIVEN_BACK, to: ['COLLEAGUE'] }],
  'commitment.assigned': [leadDepartment(NoticeKind.COMMITMENT_ASSIGNED), aboutMatter(NoticeKind.MATTER_PROMISED)],
  'commitment.demandDisposedAgain': [
    {
      ...aboutMatter(NoticeKind.MATTER_DISPOSED_AGAIN),
      // What was promised is told as every promise is.
      when: ({ disposition }) => disposition !== 'COMMITMENT',
    },
    {
      kind: NoticeKind.CARRIED_OVER_TO_YOU,
      to: ['DEMAND_OWNER'],
      when: ({ disposition }) => disposition === 'CARRIED_OVER',
    },
    toWrite,
  ],
  'commitment.demandOwnerReturned': [
    { kind: NoticeKind.CARRIED_OVER_GIVEN_BACK, to: ['COLLEAGUE'] },
    { kind: NoticeKind.CARRIED_OVER_TO_YOU, to: ['DEMAND_OWNER'] },
    { kind: NoticeKind.CARRIED_OVER_OWNERLESS, to: ['CONSULTATION_STAFF'], when: ({ ownerless }) => ownerless },
  ],
  'commitment.acknowledged': [aboutMatter(NoticeKind.MATTER_ACKNOWLEDGED)],
  'commitment.progressReported': [aboutMatter(NoticeKind.MATTER_PROGRESSED)],
  'commitment.reassigned': [
    leadDepartment(NoticeKind.COMMITMENT_ASSIGNED),
    noLongerYours,
    aboutMatter(NoticeKind.MATTER_REASSIGNED),
  ],
  'commitment.assistingDepartmentRemoved': [{ kind: NoticeKind.COMMITMENT_NO_LONGER_YOURS, to: ['DEPARTMENT'] }],
  'commitment.assistingDepartmentAdded': [{ kind: NoticeKind.COMMITMENT_TO_ASSIST, to: ['DEPARTMENT'] }],
  'commitment.sentBack': [{ kind: NoticeKind.COMMITMENT_SENT_BACK, to: ['COMMITTEE_STAFF'] }],
  'commitment.returnRequested': [{ kind: NoticeKind.COMMITMENT_RETURN_REQUESTED, to: ['COMMITTEE_STAFF'] }],
  'commitment.returnDecided': [
    { ...leadDepartment(NoticeKind.COMMITMENT_RETURN_CONSENTED), when: ({ consent }) => consent },
    { ...leadDepartment(NoticeKind.COMMITMENT_RETURN_REFUSED), when: ({ consent }) => !consent },
  ],
  'commitment.corrected': [
    { kind: NoticeKind.COMMITMENT_CORRECTED, to: ['LEAD_DEPARTMENT', 'FOLLOWING_MEMBER', 'COMMITTEE_STAFF'] },
    aboutMatter(NoticeKind.MATTER_CORRECTED),
  ],
  'commitment.demandCorrected': [
    { kind: NoticeKind.MATTER_CORRECTED, to: ['RAISERS', 'DEPARTMENT_OF_DEMAND', 'HANDLERS_OF_DEMAND'] },
    aboutMatter(NoticeKind.MATTER_CORRECTED),
  ],
  'commitment.undone': [
    { kind: NoticeKind.COMMITMENT_STEP_UNDONE, to: ['LEAD_DEPARTMENT', 'FOLLOWING_MEMBER', 'COMMITTEE_STAFF'] },
    noLongerYours,
    aboutMatter(NoticeKind.MATTER_STEP_UNDONE),
  ],
  'commitment.reminded': [leadDepartment(NoticeKind.COMMITMENT_DUE_SOON)],
  'commitment.urged': [
    { ...leadDepartment(NoticeKind.COMMITMENT_URGED), when: ({ byRule }) => byRule !== true },
    {
      kind: NoticeKind.COMMITMENT_OVERDUE,
      to: ['LEAD_DEPARTMENT', 'COMMITTEE_STAFF'],
      when: ({ byRule }) => byRule === true,
    },
  ],
  'commitment.putToLeader': [{ kind: NoticeKind.COMMITMENT_TO_SUPERVISE, to: ['LEADERS', 'COMMITTEE_STAFF'] }],
  'commitment.partyPressed': [
    {
      kind: NoticeKind.COMMITMENT_WAITS_FOR_YOU,
      to: ['FOLLOWING_MEMBER', 'COMMITTEE_STAFF'],
      when: ({ party }) => party === 'MEMBER',
    },
    { kind: NoticeKind.COMMITMENT_WAITS_FOR_YOU, to: ['COMMITTEE_STAFF'], when: ({ party }) => party !== 'MEMBER' },
  ],
  'commitment.supervised': [
    { kind: NoticeKind.COMMITMENT_SUPERVISED, to: ['LEAD_DEPARTMENT', 'COMMITTEE_STAFF', 'FOLLOWING_MEMBER'] },
  ],
  'commitment.split': [
    { kind: NoticeKind.COMMITMENT_SPLIT, to: ['FOLLOWING_MEMBER', 'PEOPLE_CONCERNED', 'MATTER_FOLLOWERS'] },
  ],
  'commitment.merged': [
    {
      kind: NoticeKind.COMMITMENT_MERGED,
      to: ['LEAD_DEPARTMENT', 'FOLLOWING_MEMBER', 'PEOPLE_CONCERNED', 'MATTER_FOLLOWERS'],
      when: ({ intoId }) => Boolean(intoId),
    },
  ],
  'commitment.extensionRequested': [{ kind: NoticeKind.EXTENSION_REQUESTED, to: ['COMMITTEE_STAFF'] }],
  'commitment.extensionDecided': [
    { ...leadDepartment(NoticeKind.EXTENSION_APPROVED), when: ({ approve }) => approve },
    { ...leadDepartment(NoticeKind.EXTENSION_REFUSED), when: ({ approve }) => !approve },
    { ...aboutMatter(NoticeKind.MATTER_EXTENDED), when: ({ approve }) => approve },
  ],
  'commitment.followingMemberAssigned': [{ kind: NoticeKind.COMMITMENT_TO_FOLLOW, to: ['FOLLOWING_MEMBER'] }],
  'commitment.replied': [
    { kind: NoticeKind.COMMITMENT_TO_VERIFY, to: ['FOLLOWING_MEMBER'] },
    aboutMatter(NoticeKind.MATTER_REPLIED),
  ],
  'commitment.verified': [aboutMatter(NoticeKind.MATTER_VERIFIED)],
  'commitment.acceptanceOpened': [aboutMatter(NoticeKind.ACCEPTANCE_OPENED)],
  'commitment.reprocessed': [
    leadDepartment(NoticeKind.COMMITMENT_REPROCESSED),
    {
      kind: NoticeKind.COMMITMENT_NOT_ACCEPTED,
      to: ['LEADERS', 'COMMITTEE_STAFF'],
      when: ({ cause }) => cause === 'ACCEPTANCE',
    },
    aboutMatter(NoticeKind.MATTER_BACK),
  ],
  'commitment.resultsSentBack': [{ kind: NoticeKind.RESULTS_SENT_BACK, to: ['CONSULTATION_STAFF'] }],
  'commitment.reviewAskedAgain': [toReview],
  'commitment.resultsReleased': [
    { kind: NoticeKind.RESULTS_RELEASED, to: ['CONSULTATION_STAFF'] },
    aboutMatter(NoticeKind.MATTER_PUBLISHED),
  ],
  'commitment.takenDown': [{ kind: NoticeKind.COMMITMENT_TAKEN_DOWN, to: ['CONSULTATION_STAFF'] }],
  'commitment.putBack': [{ kind: NoticeKind.COMMITMENT_PUT_BACK, to: ['CONSULTATION_STAFF'] }],
  'commitment.lookBackMemberAssigned': [{ kind: NoticeKind.COMMITMENT_TO_LOOK_BACK, to: ['LOOK_BACK_MEMBER'] }],
  'commitment.relapseReported': [relapseReported],
  'commitment.relapseReportReopened': [relapseReported],
  'commitment.relapseReportTakenBack': [
    { kind: NoticeKind.RELAPSE_REPORT_TAKEN_BACK, to: ['LOOK_BACK_MEMBER', 'COMMITTEE_STAFF'] },
  ],
  'commitment.relapseReportDismissed': [
    { kind: NoticeKind.RELAPSE_REPORT_DISMISSED, to: ['LOOK_BACK_MEMBER', 'COMMITTEE_STAFF'] },
  ],
  'commitment.lookedBack': [
    { ...aboutMatter(NoticeKind.MATTER_LOOKED_BACK), when: ({ finding }) => finding !== 'RELAPSED' },
  ],
  'commitment.relapsed': [
    leadDepartment(NoticeKind.COMMITMENT_REPROCESSED),
    { kind: NoticeKind.COMMITMENT_RELAPSED, to: ['LEADERS', 'COMMITTEE_STAFF', 'FOLLOWING_MEMBER'] },
    aboutMatter(NoticeKind.MATTER_RELAPSED),
  ],
  'commitment.closed': [
    {
      kind: NoticeKind.COMMITMENT_CLOSED,
      to: ['PEOPLE_CONCERNED', 'MATTER_FOLLOWERS', 'LEAD_DEPARTMENT', 'FOLLOWING_MEMBER'],
    },
  ],
};

/** Who is reminded of what by the calendar alone. */
export const reminders = {
  checklistDueSoon: { kind: NoticeKind.CHECKLIST_DUE_SOON, to: ['PARTICIPANT'] },
  checklistOverdue: { kind: NoticeKind.CHECKLIST_OVERDUE, to: ['PARTICIPANT'] },
  minutesDueSoon: { kind: NoticeKind.MINUTES_DUE_SOON, to: ['CONSULTATION_STAFF'] },
  minutesOverdue: { kind: NoticeKind.MINUTES_OVERDUE, to: ['CONSULTATION_STAFF'] },
  contestOpen: contestToSettle,
  townshipContestOpen: { kind: NoticeKind.CONTEST_TO_SETTLE, to: ['SECRETARIAT'] },
  townshipContestDueSoon: { kind: NoticeKind.CONTEST_DUE_SOON, to: ['SECRETARIAT'] },
  contestDueSoon: { kind: NoticeKind.CONTEST_DUE_SOON, to: ['CHAIRS', 'CONSULTATION_STAFF'] },
  contestOverdue: { kind: NoticeKind.CONTEST_OVERDUE, to: ['CHAIRS', 'CONSULTATION_STAFF', 'SECRETARIAT'] },
  carriedOverDueSoon: { kind: NoticeKind.CARRIED_OVER_DUE_SOON, to: ['DEMAND_OWNER', 'CONSULTATION_STAFF'] },
  carriedOverOverdue: { kind: NoticeKind.CARRIED_OVER_OVERDUE, to: ['DEMAND_OWNER', 'CONSULTATION_STAFF'] },
  letterDueSoon: { kind: NoticeKind.LETTER_DUE_SOON, to: ['DEPARTMENT_OF_LETTER'] },
  letterOverdue: { kind: NoticeKind.LETTER_OVERDUE, to: ['DEPARTMENT_OF_LETTER', 'TOPIC_STAFF'] },
  suggestionsOpen: { kind: NoticeKind.SUGGESTIONS_OPEN, to: ['CONSULTATION_STAFF'] },
  reviewOverdue: { kind: NoticeKind.RESULTS_REVIEW_OVERDUE, to: ['RESULT_REVIEWERS'] },
  reviewStillBack: { kind: NoticeKind.RESULTS_STILL_BACK, to: ['CONSULTATION_STAFF'] },
  clausesOpen: { kind: NoticeKind.CLAUSES_OPEN, to: ['CONSULTATION_STAFF'] },
  lookBackDue: { kind: NoticeKind.LOOK_BACK_DUE, to: ['LOOK_BACK_MEMBER'] },
  lookBackOverdue: { kind: NoticeKind.LOOK_BACK_OVERDUE, to: ['LOOK_BACK_MEMBER', 'COMMITTEE_STAFF'] },
  instructionDueSoon: { kind: NoticeKind.BRIEF_INSTRUCTION_DUE_SOON, to: ['INSTRUCTED_DEPARTMENT', 'SECRETARIAT'] },
  instructionOverdue: { kind: NoticeKind.BRIEF_INSTRUCTION_OVERDUE, to: ['INSTRUCTED_DEPARTMENT', 'SECRETARIAT'] },
  instructionLookBackDue: { kind: NoticeKind.BRIEF_LOOK_BACK_DUE, to: ['SECRETARIAT'] },
  instructionLookBackOverdue: { kind: NoticeKind.BRIEF_LOOK_BACK_OVERDUE, to: ['SECRETARIAT'] },
  policyDueSoon: { kind: NoticeKind.POLICY_DUE_SOON, to: ['POLICY_UNREAD'] },
  researchDueSoon: { kind: NoticeKind.RESEARCH_SUGGESTION_DUE_SOON, to: ['DEPARTMENT', 'STAFF_OF_COMMITTEE'] },
  researchOverdue: {
    kind: NoticeKind.RESEARCH_SUGGESTION_OVERDUE,
    to: ['DEPARTMENT', 'STAFF_OF_COMMITTEE', 'RESEARCH_LEAD'],
  },
  taskToReceive: toCommittee(NoticeKind.TASK_TO_RECEIVE),
  taskDueSoon: untold(NoticeKind.TASK_DUE_SOON),
  taskOverdue: untold(NoticeKind.TASK_OVERDUE),
  personalRequestDueSoon: { kind: NoticeKind.PERSONAL_REQUEST_DUE_SOON, to: ['SECRETARIAT'] },
  personalRequestOverdue: { kind: NoticeKind.PERSONAL_REQUEST_OVERDUE, to: ['SECRETARIAT'] },
  directiveDueSoon: { kind: NoticeKind.DIRECTIVE_DUE_SOON, to: ['DIRECTIVE_UNANSWERED'] },
  directiveOverdue: { kind: NoticeKind.DIRECTIVE_OVERDUE, to: ['DIRECTIVE_UNANSWERED'] },
  directiveNotAnswered: { kind: NoticeKind.DIRECTIVE_NOT_ANSWERED, to: ['DIRECTIVE_WRITER'] },
  coordinationToDecide: toDecide,
  coordinationSoon: askedAlong(NoticeKind.COORDINATION_SOON),
  coordinationToRecord: { kind: NoticeKind.COORDINATION_TO_RECORD, to: ['COORDINATION_WRITERS'] },
  coordinationToConfirm: { kind: NoticeKind.COORDINATION_RECORD_OVERDUE, to: ['COORDINATION_OTHER_SIDE'] },
  coordinationStepDueSoon: { kind: NoticeKind.COORDINATION_STEP_DUE_SOON, to: ['COORDINATION_STEP_UNIT'] },
  coordinationStepOverdue: {
    kind: NoticeKind.COORDINATION_STEP_OVERDUE,
    to: ['COORDINATION_STEP_UNIT', 'COORDINATION_WRITERS'],
  },
  appraisalDueSoon: { kind: NoticeKind.APPRAISAL_DUE_SOON, to: ['APPRAISED_UNWRITTEN'] },
  appraisalOverdue: { kind: NoticeKind.APPRAISAL_OVERDUE, to: ['APPRAISED_UNWRITTEN'] },
  appraisalOpinionDueSoon: {
    kind: NoticeKind.APPRAISAL_OPINION_DUE_SOON,
    to: ['APPRAISAL_DIRECTORS', 'APPRAISAL_OFFICES'],
  },
  appraisalOpinionOverdue: {
    kind: NoticeKind.APPRAISAL_OPINION_OVERDUE,
    to: ['APPRAISAL_DIRECTORS', 'APPRAISAL_OFFICES'],
  },
  receptionSoon: { kind: NoticeKind.RECEPTION_SOON, to: ['RECEPTION_ON_DUTY'] },
  receptionToClose: { kind: NoticeKind.RECEPTION_TO_CLOSE, to: ['RECEPTION_ON_DUTY', 'STUDIO_STAFF'] },
  nextLookDue: { kind: NoticeKind.NEXT_LOOK_DUE, to: ['LOOK_BACK_MEMBER', 'LEAD_DEPARTMENT', 'COMMITTEE_STAFF'] },
} as const satisfies Record<string, Told>;
