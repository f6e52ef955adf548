import { randomBytes, randomUUID } from 'node:crypto';
import { readableCode } from '../../server/src/kernel/running-number.js';
import { Role } from '../../server/src/kernel/viewer.js';
import { Appraisal, AppraisalOpinion, AppraisalRound } from '../../server/src/modules/appraisal/appraisal.entity.js';
import { FIRST_RULES } from '../../server/src/modules/appraisal/grade.rules.js';
import { voiceOf } from '../../server/src/modules/commitment/acceptance/voice.js';
import { HandlingLink } from '../../server/src/modules/commitment/handling-link/handling-link.entity.js';
import { hashOfToken } from '../../server/src/modules/commitment/handling-link/token.js';
import {
  AcceptanceInvitation,
  Commitment,
  CommitmentStatus,
  LookBack,
  LookBackKind,
  ProgressImport,
  RelapseReport,
} from '../../server/src/modules/commitment/index.js';
import { TakeDown, TakeDownKind } from '../../server/src/modules/commitment/take-down/take-down.entity.js';
import {
  AttendanceStatus,
  Consultation,
  ConsultationForm,
  ConsultationHost,
  ConsultationStatus,
  DelegateAuthority,
  Demand,
  DemandStatus,
  Disposition,
  FurtherTopic,
  InterestGroup,
  Material,
  Participant,
  ParticipantDuty,
  Party,
  SpeechPaper,
  SpeechPaperMode,
  SpeechPaperStatus,
  Suggestion,
} from '../../server/src/modules/consultation/index.js';
import {
  Coordination,
  CoordinationParty,
  CoordinationStep,
} from '../../server/src/modules/coordination/coordination.entity.js';
import { CalendarFeed } from '../../server/src/modules/datebook/calendar-feed.entity.js';
import { hashOfFeedToken } from '../../server/src/modules/datebook/make-feed.js';
import { Directive, DirectiveAnswer } from '../../server/src/modules/directive/directive.entity.js';
import { SceneKind, Screen, ScreenStatus } from '../../server/src/modules/display/index.js';
import { PointEntry } from '../../server/src/modules/duty/ledger/point-entry.entity.js';
import { OutsideDuty } from '../../server/src/modules/duty/outside/outside-duty.entity.js';
import { tallyHashOf } from '../../server/src/modules/floor/agreement/secret-vote.rules.js';
import {
  AgendaItem,
  AgendaItemStatus,
  AgendaPart,
  ClauseStatus,
  ConsensusClause,
  DemandResponse,
  SpeakerEntry,
  Statement,
} from '../../server/src/modules/floor/index.js';
import { BroadcastLine } from '../../server/src/modules/hall/broadcast/broadcast.entity.js';
import {
  HallPoll,
  HallPollItem,
  HallPollItemStatus,
  HallPollStatus,
} from '../../server/src/modules/hall/polls/hall-poll.entity.js';
import { FloorQuestion } from '../../server/src/modules/hall/questions/floor-question.entity.js';
import { ActingDirector } from '../../server/src/modules/identity/acting-director.entity.js';
import { AccountRequest, Post, Session } from '../../server/src/modules/identity/index.js';
import { Meeting, MeetingStatus } from '../../server/src/modules/meeting/index.js';
import { MeetingObserver } from '../../server/src/modules/meeting/people/meeting-observer.entity.js';
import { observerPass } from '../../server/src/modules/meeting/people/observer-pass.js';
import { MinutesCorrigendum } from '../../server/src/modules/minutes/corrigendum/corrigendum.entity.js';
import { Minutes, MinutesStatus } from '../../server/src/modules/minutes/index.js';
import { BriefAuthor, type BriefStatus, OpinionBrief } from '../../server/src/modules/opinion/brief.entity.js';
import { SpecialInformant } from '../../server/src/modules/opinion/informants/informant.entity.js';
import {
  InstructionReader,
  InstructionWording,
  LeaderInstruction,
} from '../../server/src/modules/opinion/instructions/instruction.entity.js';
import { Submission } from '../../server/src/modules/opinion/ladder/submission.entity.js';
import { HeardQuestion, OutreachRecord } from '../../server/src/modules/outreach/outreach-record.entity.js';
import { PolicyNotice, PolicyReader } from '../../server/src/modules/outreach/policy-notice.entity.js';
import { PlanEntry } from '../../server/src/modules/plan/plan.entity.js';
import { FactCheckLink } from '../../server/src/modules/publicity/fact-check/fact-check.entity.js';
import { hashOfToken as hashOfCheck, TOKEN_LENGTH } from '../../server/src/modules/publicity/fact-check/token.js';
import { Story } from '../../server/src/modules/publicity/stories/story.entity.js';
import { RankingCandidate, RankingRound } from '../../server/src/modules/ranking/index.js';
import { ResearchFinding } from '../../server/src/modules/research/findings/finding.entity.js';
import { ResearchSuggestion } from '../../server/src/modules/research/report/suggestion.entity.js';
import { ResearchGoer, ResearchTrip } from '../../server/src/modules/research/research-trip.entity.js';
import { PersonalRequest } from '../../server/src/modules/rights/personal-request.entity.js';
import {
  CommitteeDuty,
  CommitteeStaff,
  type Department,
  type LiaisonCommittee,
  type Member,
  MemberStanding,
  type Organisation,
  Term,
} from '../../server/src/modules/roster/index.js';
import { DictionaryTerm } from '../../server/src/modules/search/index.js';
import { WallAnnouncement } from '../../server/src/modules/signage/announcements/wall-announcement.entity.js';
import { WallPlaylist } from '../../server/src/modules/signage/playlists/wall-playlist.entity.js';
import { WallSlot } from '../../server/src/modules/signage/slots/wall-slot.entity.js';
import { StudioVisit } from '../../server/src/modules/studio/day/visit.entity.js';
import { Reception, ReceptionDuty } from '../../server/src/modules/studio/rota/reception.entity.js';
import { Studio, StudioMember } from '../../server/src/modules/studio/studio.entity.js';
import {
  Renewal,
  RenewalAppointment,
  RenewalFate,
  RenewalPerson,
  RenewalRule,
  RenewalStatus,
} from '../../server/src/modules/succession/renewal/renewal.entity.js';
import { Task, TaskHelper, TaskPart } from '../../server/src/modules/task/task.entity.js';
import {
  ScreeningCriterion,
  Topic,
  TopicCall,
  TopicCallReach,
  TopicChannel,
  TopicPhoto,
  TopicStatus,
  TransferLetter,
} from '../../server/src/modules/topic/index.js';
import { ResponseNature } from '../../server/src/modules/wording/index.js';
import type { TestApp } from './app.js';
import { house } from './commitment.js';
import { reportsOf } from './district-reports.js';
import { storiesOf } from './district-stories.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aDirector,
  aGuest,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anAccountHolder,
  anonymous,
  aPairedScreen,
  aSecretariat,
  aWaitingScreen,
  type Person,
  type SignedDepartmentOfficer,
  type SignedMember,
} from './people.js';
import { aPracticeRow } from './practices.js';
import { aRow } from './results.js';
import { anOrganisation, aRosterMember, aSector, aSpecialCommittee } from './roster.js';

/** Everybody there is, beside the guests, who belong to one consultation each. */
export interface People {
  readonly secretariat: Person;
  readonly leader: Person;
  readonly reviewer: Person;
  readonly signer: Person;
  readonly director: Person;
  readonly otherDirector: Person;
  /** Acts for the director today; holds no other post. */
  readonly acting: Person;
  /** Did until yesterday. */
  readonly actedBefore: Person;
  /** The office of a sector, and that of a special committee. */
  readonly office: Person;
  readonly otherOffice: Person;
  /** Was the office of the sector, and is no more. */
  readonly officeBefore: Person;
  readonly officer: Person;
  readonly otherOfficer: Person;
  readonly member: SignedMember;
  /** A member of the committee who was not invited. */
  readonly neighbour: SignedMember;
  readonly otherMember: SignedMember;
  /** Invited members who were named chair and scribe. */
  readonly chair: SignedMember;
  readonly scribe: SignedMember;
  readonly informant: Person;
  readonly department: SignedDepartmentOfficer;
  readonly otherDepartment: SignedDepartmentOfficer;
  readonly screen: Person;
  /** A device that shows six digits and waits to be paired: anybody can have one. */
  readonly pairing: Person;
  readonly anonymous: Person;
  /** A member of the other committee who sits in at every meeting there is. */
  readonly observer: SignedMember;
  /** Somebody without an account who does. */
  readonly observerByPass: Person;
}

/** One consultation with its seats and one of everything it may hold. */
export interface Table {
  readonly consultation: Consultation;
  readonly group: InterestGroup;
  readonly memberSeat: Participant;
  readonly guestSeat: Participant;
  readonly departmentSeat: Participant;
  readonly townshipSeat: Participant;
  readonly guest: Person;
  readonly demand: Demand;
  readonly material: Material;
  readonly meeting: Meeting;
  readonly pending: AgendaItem;
  readonly active: AgendaItem;
  readonly entry: SpeakerEntry;
  readonly statement: Statement;
  readonly line: BroadcastLine;
  readonly response: DemandResponse;
  readonly clause: ConsensusClause;
  /** A secret vote that is over. */
  readonly sealed: ConsensusClause;
  /** Asked by the member. */
  readonly question: FloorQuestion;
  /** Open, with one statement to answer. */
  readonly round: HallPoll;
  readonly opinion: HallPollItem;
  /** Put forward by the member, not looked at. */
  readonly proposal: HallPollItem;
}

/** A district at work: a committee with a consultation at each stage, and another committee with its own. */
export interface ResearchInHand {
  readonly tripId: string;
  readonly findingId: string;
  readonly suggestionId: string;
}

export interface StudioInHand {
  readonly studioId: string;
  readonly code: string;
  readonly receptionId: string;
  readonly visitId: string;
}

export interface AnAppraisal {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly roundVersion: number;
}

export interface WorkingDistrict {
  readonly people: People;
  /** Whose office `office` is. */
  readonly officeSectorId: string;
  readonly committee: LiaisonCommittee;
  readonly otherCommittee: LiaisonCommittee;
  readonly handler: Department;
  readonly screen: Screen;
  /** Of `observerByPass`, at the meeting that sits. */
  readonly pass: string;
  readonly topic: Topic;
  readonly commitment: Commitment;
  readonly otherHandler: Department;
  readonly preparing: Table;
  /** Under preparation too, with one demand that nobody adds to. */
  readonly ranking: Table;
  readonly convened: Table;
  readonly sitting: Table;
  readonly ended: Table;
  readonly tracked: Table;
  readonly elsewhere: Table;
  /** A topic passed to `handler`, which has not answered. */
  readonly letter: TransferLetter;
  /** Members of the committee are asked to put topics in order. */
  readonly round: RankingRound;
  aRound(): Promise<RankingRound>;
  aTopic(status?: TopicStatus): Promise<Topic>;
  /** A photograph that came with a topic, released or not. */
  aTopicPhoto(released?: boolean): Promise<TopicPhoto>;
  /** A consultation under preparation about two topics; answers the second. */
  aFurtherTopic(): Promise<{ consultationId: string; topicId: string }>;
  aLetter(): Promise<TransferLetter>;
  /** A question of the checklist. */
  aCriterionId(): Promise<string>;
  aTable(status: ConsultationStatus): Promise<Table>;
  /** One that an organisation of the directory has in its own name, and a link that handles it. */
  anEntrusted(status?: CommitmentStatus): Promise<Commitment>;
  aHandlingLink(status?: CommitmentStatus, revoked?: boolean): Promise<string>;
  aLinkedMatter(): Promise<Commitment>;
  /** What stands in the address of somebody's calendar feed. */
  aCalendarFeed(): Promise<string>;
  /** An entry of the committee's directory. */
  anOrganisation(): Promise<Organisation>;
  /** One nobody belongs to. */
  aTerm(): Promise<Term>;
  /** A member of the committee with nothing in hand. */
  aLeaver(): Promise<Member>;
  /** A change of term that was called off, with somebody who was to come and a director who was to be. */
  aRenewal(): Promise<{ readonly id: string; readonly personId: string; readonly appointmentId: string }>;
  theRenewalImport(): Promise<string>;
  /** A change of what holds of one. */
  aStanding(): Promise<MemberStanding>;
  aCommitment(status?: CommitmentStatus): Promise<Commitment>;
  /** What the member suggests for the consultation under preparation. */
  aSuggestion(): Promise<Suggestion>;
  /** Carried over as well, until something is due first; the same one every time. */
  theCarriedOverDemand(): Promise<string>;
  /** Carried over from the consultation that is followed. */
  aCarriedOverDemand(): Promise<Demand>;
  /** A consultation of the committee that waits to be published, with one of its demands. */
  aReview(): Promise<{ readonly consultationId: string; readonly demandId: string }>;
  /** The one that waits the longest; the same one every time. */
  theReview(): Promise<string>;
  /** A clause that holds, of the consultation that is followed. */
  aHeldClause(): Promise<ConsensusClause>;
  /** Somebody who acts for the director of the other committee. */
  anActingDirector(): Promise<string>;
  /** A draft, of the meeting that has ended. */
  aCorrigendum(): Promise<string>;
  /** A sheet of progress the department brought back. */
  theProgressImport(): Promise<string>;
  aDraftStory(): Promise<{ readonly id: string; readonly code: string }>;
  /** What opens the fact check of a story. */
  aCheckToken(): Promise<string>;
  /** A published story of the committee; the same one every time. */
  theToldStory(): Promise<{ readonly id: string; readonly code: string }>;
  /** A look-back to do, at a commitment of the committee; the same one every time. */
  aLookBack(): Promise<string>;
  /** The tracking code of one that was closed and is to be looked at. */
  aClosedMatter(): Promise<string>;
  /** Somebody said that it came back; with an answer, the committee has answered. */
  aRelapseReport(answer: string | null): Promise<string>;
  /** The same from a phone, which can take it back. */
  aReportFromAPhone(): Promise<{ readonly trackingCode: string; readonly deviceToken: string }>;
  /** A slip for a commitment residents are asked about. */
  anInvitation(): Promise<{ readonly commitmentId: string; readonly invitationId: string }>;
  /** Something of the public record that was taken down. */
  aTakeDown(): Promise<{ readonly takeDownId: string; readonly reason: string }>;
  aPairingScreen(): Promise<Screen>;
  aScreen(): Promise<Screen>;
  /** A playlist of the committee that nothing is planned with, one that is planned, its slot, and an announcement. */
  aWallPlan(): Promise<{
    readonly playlistId: string;
    readonly slotId: string;
    readonly announcementId: string;
  }>;
  /** Something brought to the consultation under preparation: by the member where somebody must have, by no account. */
  ofPreparing(table: 'field_research' | 'suggestion' | 'policy_clause' | 'material'): Promise<string>;
  /** One more representative of the people concerned, in the consultation under preparation. */
  aSeat(): Promise<Participant>;
  /** The speech paper of the member in the consultation under preparation. */
  theMembersPaper(): Promise<SpeechPaper>;
  /** A list of members, uploaded and waiting for its confirmation. */
  theImport(): Promise<string>;
  /** Of the consultation under preparation, open to answers; the same one every time. */
  theSurvey(): Promise<{ readonly id: string; readonly consultationId: string; readonly code: string }>;
  /** A fresh answer to it. */
  aSurveyAnswer(via: 'CODE' | 'PAPER'): Promise<string>;
  /** Messages, uploaded and waiting for their columns to be named. */
  theIntake(): Promise<string>;
  /** Something the committee plans for this year, ready to be changed. */
  aPlanEntry(more?: object): Promise<PlanEntry>;
  /** A plan, uploaded by the secretariat and waiting for its confirmation. */
  thePlanImport(): Promise<string>;
  /** Written by the member, of the committee; as it stands at this point of its life. */
  aBrief(status: `${BriefStatus}`): Promise<OpinionBrief>;
  /** Sent to the city; nothing was heard yet. */
  aSubmission(): Promise<Submission>;
  /** Given to `handler`; its wording is for the member alone. */
  anInstruction(more?: object): Promise<LeaderInstruction>;
  /** Nominated by the sector of `office`. */
  anInformant(more?: object): Promise<SpecialInformant>;
  /** The same one every time, ended. */
  theInformant(): Promise<SpecialInformant>;
  /** For the committee: addressed to the member and to the informant. */
  /** Of the tracked consultation, written by the member, as it stands at this step. */
  aStory(status?: string, given?: object): Promise<{ readonly storyId: string; readonly code: string }>;
  /** Drawn from a consultation of the committee, in the words of the member. */
  aPractice(status?: string, given?: Readonly<Record<string, unknown>>): Promise<string>;
  aReport(status?: string, given?: object): Promise<string>;
  aReportFeedback(): Promise<string>;
  /** Of the member's. */
  aListView(): Promise<string>;
  aStorySlot(given?: object): Promise<string>;
  aFactCheck(): Promise<{ readonly storyId: string; readonly linkId: string; readonly token: string }>;
  aPlacement(): Promise<string>;
  /** Days of stories that differ from those that hold, with their version. */
  newPublicityDays(): Promise<object>;
  aPolicyNotice(status?: 'DRAFT' | 'PUBLISHED'): Promise<PolicyNotice>;
  /** The member told it in the committee's township, and was asked something. */
  /** A topic of the committee that was such a question. */
  aTopicOfQuestion(): Promise<string>;
  anOutreach(): Promise<{ readonly record: OutreachRecord; readonly question: HeardQuestion }>;
  aSectorId(): Promise<string>;
  /** Points of the member in the ledger; the answer is the account. */
  aPointEntry(): Promise<string>;
  /** What the member did elsewhere, entered by themselves. */
  anOutsideDuty(): Promise<{ readonly id: string; readonly version: number }>;
  /** The member and the chair go along, the member leads; in hand: one finding, one suggestion to the handler. */
  aResearchTrip(more?: object): Promise<ResearchInHand>;
  /** 协调会 on a matter of the handler that the member follows; recorded ones have a step of the handler. */
  /** The code of a topic whose submitter left this telephone. */
  theCodeLeftWith(phone: string): Promise<string>;
  /** The number of the 个人信息说明 as it is said now; 0 before the first. */
  theNotice(): Promise<number>;
  /** 党组任务 in the hands of the committee, carried out by the member; a later day is asked for where it says so. */
  aTask(
    state: 'GIVEN' | 'RECEIVED' | 'ASKED' | 'REPORTED' | 'RETURNED' | 'ACCEPTED' | 'CANCELLED',
  ): Promise<{ readonly taskId: string; readonly partId: string; readonly helperId: string }>;
  /** 个人信息申请 that the committee wrote down for the submitter of a topic; prepared by somebody else of the secretariat. */
  aPersonalRequest(as?: 'RECEIVED' | 'PREPARED' | 'ANSWERED'): Promise<string>;
  /** 督办 by the leader of the tracked consultation, given to its committee and the handler. */
  aDirective(
    answered?: boolean,
  ): Promise<{ readonly id: string; readonly consultationId: string; readonly committeeAnswerId: string }>;
  aCoordination(
    status: 'PROPOSED' | 'AGREED' | 'HELD' | 'RECORDED' | 'CONTESTED' | 'CONFIRMED',
  ): Promise<{ readonly id: string; readonly commitmentId: string; readonly partyId: string; readonly stepId: string }>;
  /** A studio that is open, which the member leads and the chair keeps, with a day of today and a visit the member noted. */
  aStudio(more?: object, day?: object): Promise<StudioInHand>;
  /** Of somebody who goes along, whoever is first. */
  aGoerOf(tripId: string): Promise<string>;
  /** The member's annual report, in a round of its own, as far as it is said. */
  anAppraisal(state: 'WRITING' | 'HANDED_IN' | 'OPINED' | 'GRADED' | 'OBJECTED' | 'ARCHIVED'): Promise<AnAppraisal>;
  /** Rules of points that differ from those that hold. */
  newDutyRules(): Promise<object>;
  /** A ledger of results, uploaded and waiting for its confirmation. */
  theResultImport(): Promise<string>;
  /** A list of informants, uploaded and waiting for its confirmation. */
  theInformantImport(): Promise<string>;
  /** A call of the committee, open by every way. */
  aTopicCall(): Promise<TopicCall>;
  /** A word somebody added to the dictionary. */
  aWordId(): Promise<string>;
  /** Somebody who works for the other committee. */
  aStaffId(): Promise<string>;
  /** Uploaded and not published. */
  /** Hangs on the consultation under preparation. */
  aFileId(bytes: Uint8Array): Promise<string>;
  /** A card of the radar with one topic of the committee as evidence. */
  aProblem(): Promise<string>;
  /** An account nobody needs, with a post and a session. */
  /** What somebody of the secretariat asked for and a second person has to confirm. */
  anAccountRequest(): Promise<{ readonly id: string }>;
  /** A stranger's account, bound to somebody a provider knows. */
  anOutsideIdentity(): Promise<string>;
  aStranger(): Promise<{ readonly accountId: string; readonly postId: string; readonly sessionId: string }>;
}

let numbers = 0;
const next = () => {
  numbers += 1;
  return numbers;
};

export async function aWorkingDistrict(app: TestApp): Promise<WorkingDistrict> {
  const now = app.clock.now();
  const director = await aDirector(app);
  const otherDirector = await aDirector(app);
  const { committee } = director;
  const otherCommittee = otherDirector.committee;
  const department = await aDepartmentOfficer(app);
  const member = await aMember(app, { committee });
  const neighbour = await aMember(app, { committee });
  const chair = await aMember(app, { committee });
  const scribe = await aMember(app, { committee });

  let terms = 0;
  async function save<Entity extends object>(entity: new () => Entity, row: object): Promise<Entity> {
    const em = app.app.database.orm.em.fork();
    const made = em.create(entity, { createdAt: now, ...row } as never);
    await em.persist(made).flush();
    return made;
  }

  const holding = await aSpecialCommittee(app);
  async function aTable(status: ConsultationStatus, at = committee): Promise<Table> {
    const own = at === committee;
    const em = app.app.database.orm.em.fork();
    const make = <Entity extends object>(entity: new () => Entity, row: object): Entity => {
      const made = em.create(entity, { createdAt: now, ...row } as never);
      em.persist(made);
      return made;
    };
    const before: ConsultationStatus[] = [
      ConsultationStatus.PLANNED,
      ConsultationStatus.PREPARING,
      ConsultationStatus.READY,
    ];
    const convened = !before.includes(status);
    const consultation = make(Consultation, {
      title: `老旧小区加装电梯${next()}`,
      form: ConsultationForm.BENCH,
      status,
      committee: at.id,
      ...(own ? { host: ConsultationHost.SPECIAL_COMMITTEE, hostSpecialCommittee: holding.id } : {}),
      place: '便民服务中心',
      startsAt: now,
      ...(convened ? { convenedAt: now, convenedReadiness: 0.9 } : {}),
    });
    const group = make(InterestGroup, { consultation: consultation.id, name: '低层住户', peopleCount: 40 });
    const seat = (row: object) => make(Participant, { consultation: consultation.id, ...row });
    const present = { attendance: AttendanceStatus.PRESENT, signedInAt: now };
    const memberOf = ({ name, accountId, member: { id } }: SignedMember, duty = ParticipantDuty.ATTENDEE) =>
      seat({ party: Party.MEMBER, name, accountId, member: id, duty, ...present });
    const memberSeat = own ? memberOf(member) : seat({ party: Party.MEMBER, name: '外地委员', ...present });
    if (own) memberOf(chair, ParticipantDuty.CHAIR);
    if (own) memberOf(scribe, ParticipantDuty.SCRIBE);
    const guestSeat = seat({
      party: Party.STAKEHOLDER,
      name: '一楼住户',
      interestGroup: group.id,
      ...present,
    });
    const departmentSeat = seat({
      party: Party.DEPARTMENT,
      name: '经办人',
      department: own ? department.department.id : null,
      delegateAuthority: DelegateAuthority.MAY_PROMISE,
      ...present,
    });
    const townshipSeat = seat({ party: Party.TOWNSHIP, name: '副镇长', ...present });
    const demand = make(Demand, {
      consultation: consultation.id,
      number: 1,
      title: '加装电梯挡光',
      raisedBy: guestSeat.id,
      interestGroup: group.id,
      department: own ? department.department.id : null,
    });
    const material = make(Material, { consultation: consultation.id, title: '方案图纸' });
    const live = status === ConsultationStatus.IN_SESSION;
    const over = convened && !live && status !== ConsultationStatus.NOTIFIED;
    const meeting = make(Meeting, {
      consultation: consultation.id,
      status: live ? MeetingStatus.LIVE : over ? MeetingStatus.ENDED : MeetingStatus.SCHEDULED,
      joinCode: String(100000 + next()),
      openedAt: live || over ? now : null,
      endedAt: over ? now : null,
    });
    const item = (position: number, itemStatus: AgendaItemStatus) =>
      make(AgendaItem, {
        meeting: meeting.id,
        position,
        title: `第${position}项`,
        part: AgendaPart.QUESTIONS,
        plannedMinutes: 20,
        status: itemStatus,
      });
    const active = item(1, AgendaItemStatus.ACTIVE);
    const pending = item(2, AgendaItemStatus.PENDING);
    const entry = make(SpeakerEntry, { meeting: meeting.id, participant: memberSeat.id, position: 1 });
    const statement = make(Statement, {
      meeting: meeting.id,
      participant: memberSeat.id,
      text: '先看看图纸',
      saidAt: now,
    });
    const response = make(DemandResponse, {
      meeting: meeting.id,
      demand: demand.id,
      participant: departmentSeat.id,
      nature: ResponseNature.POSITION,
      text: '我们会研究',
      respondedAt: now,
    });
    const clause = make(ConsensusClause, {
      meeting: meeting.id,
      number: 1,
      text: '先公示再施工',
      policyBasis: '民法典第二百七十八条',
      status: ClauseStatus.OPEN,
    });
    const sealed = make(ConsensusClause, {
      meeting: meeting.id,
      number: 2,
      text: '货位统一编号',
      policyBasis: '民法典第二百七十八条',
      secret: true,
      status: ClauseStatus.HELD,
      tallyHash: tallyHashOf([]),
    });
    const question = make(FloorQuestion, {
      meeting: meeting.id,
      participant: memberSeat.id,
      text: '什么时候动工？',
      askedAt: now,
    });
    const round = make(HallPoll, { meeting: meeting.id, title: '怎么管', status: HallPollStatus.OPEN });
    const opinion = make(HallPollItem, { round, text: '先公示', number: 1, status: HallPollItemStatus.ASKED });
    const proposal = make(HallPollItem, {
      round,
      text: '先修路灯',
      status: HallPollItemStatus.WAITING,
      submittedBy: memberSeat.id,
    });
    const line = make(BroadcastLine, {
      meeting: meeting.id,
      statement: statement.id,
      text: '划卸货位',
      releasedAt: now,
      showAt: now,
    });
    const confirmed = status === ConsultationStatus.TRACKING;
    if (over) {
      make(Minutes, {
        meeting: meeting.id,
        body: '今日议定如下',
        ...(confirmed ? { status: MinutesStatus.CONFIRMED, confirmedAt: now } : {}),
      });
    }
    await em.flush();
    return {
      consultation,
      group,
      memberSeat,
      guestSeat,
      departmentSeat,
      townshipSeat,
      guest: aGuest(app, guestSeat),
      demand,
      material,
      meeting,
      pending,
      active,
      entry,
      statement,
      line,
      response,
      clause,
      sealed,
      question,
      round,
      opinion,
      proposal,
    };
  }

  const aTopic = (status = TopicStatus.SUBMITTED) =>
    save(Topic, {
      number: `2026-${9000 + next()}`,
      trackingCode: randomBytes(8).toString('hex').toUpperCase(),
      title: '楼道堆物',
      body: '消防通道堵了',
      committee: committee.id,
      channel: TopicChannel.QR,
      status,
      submittedAt: now,
    });

  const aTopicPhoto = async (released = false) => {
    const fileId = randomUUID();
    const shown = released ? { shownId: fileId, releasedAt: now } : {};
    return save(TopicPhoto, { topic: (await aTopic()).id, place: 0, fileId, ...shown });
  };
  const aScreen = () =>
    save(Screen, {
      name: '大厅',
      committee: committee.id,
      status: ScreenStatus.PAIRED,
      scene: SceneKind.RESULTS_BOARD,
    });
  const aPairingScreen = () =>
    save(Screen, {
      pairingCode: String(200000 + next()),
      pairingExpiresAt: new Date(now.getTime() + 600_000),
    });
  const screen = await aScreen();
  const officeSectorId = (await aSector(app)).id;
  await app.app.database.pool.query('update member set sector_id = $1 where id = $2', [
    officeSectorId,
    member.member.id,
  ]);
  const people: People = {
    secretariat: await aSecretariat(app),
    leader: await aLeader(app),
    reviewer: await anAccountHolder(app, { role: Role.REVIEWER }),
    signer: await anAccountHolder(app, { role: Role.SIGNER }),
    director,
    otherDirector,
    ...(await actingDirectors(app, committee.id)),
    ...(await officesOf(app, officeSectorId, holding.id)),
    officer: await aLiaisonOfficer(app, committee),
    otherOfficer: await aLiaisonOfficer(app, otherCommittee),
    member,
    neighbour,
    otherMember: await aMember(app, { committee: otherCommittee }),
    chair,
    scribe,
    informant: await anAccountHolder(app, { role: Role.INFORMANT }),
    department,
    otherDepartment: await aDepartmentOfficer(app),
    screen: aPairedScreen(app, screen.id),
    pairing: aWaitingScreen(app, (await aPairingScreen()).id),
    anonymous,
    observer: await aMember(app, { committee: otherCommittee }),
    observerByPass: { name: 'observerByPass', arrive: (client) => anonymous.arrive(client) },
  };
  const tracked = await aTable(ConsultationStatus.TRACKING);
  const preparing = await aTable(ConsultationStatus.PREPARING);

  const aCommitment = async (status = CommitmentStatus.ASSIGNED) => {
    const number = next();
    const demand = await save(Demand, {
      consultation: tracked.consultation.id,
      number: 100 + number,
      title: '电梯井外移',
      interestGroup: tracked.group.id,
      department: department.department.id,
      status: DemandStatus.DISPOSED,
      disposition: Disposition.COMMITMENT,
    });
    const response = await save(DemandResponse, {
      meeting: tracked.meeting.id,
      demand: demand.id,
      participant: tracked.departmentSeat.id,
      nature: ResponseNature.COMMITMENT,
      text: '外移一米',
      action: '外移一米',
      deliverable: '一楼采光恢复',
      dueOn: '2026-06-30',
      responsiblePerson: '王科长',
      respondedAt: now,
    });
    return save(Commitment, {
      number: `CN-${number}`,
      trackingCode: randomBytes(8).toString('hex').toUpperCase(),
      consultation: tracked.consultation.id,
      committee: committee.id,
      demand: demand.id,
      responseId: response.id,
      action: '外移一米',
      deliverable: '一楼采光恢复',
      dueOn: '2026-06-30',
      promisedDueOn: '2026-06-30',
      responsiblePerson: '王科长',
      leadDepartment: department.department.id,
      followingMember: member.member.id,
      status,
      assignedAt: now,
      acknowledgeBy: '2026-03-09',
      lastActedAt: now,
      ...(status === CommitmentStatus.ACCEPTANCE_OPEN
        ? { acceptanceCode: randomBytes(4).toString('hex').toUpperCase(), acceptanceOpenedAt: now, resultClass: 'A' }
        : {}),
      ...(status === CommitmentStatus.CLOSED ? { lookBackMember: neighbour.member.id } : {}),
      ...(status === CommitmentStatus.REPLIED ? { resultClass: 'A', repliedAt: now } : {}),
      ...(status === CommitmentStatus.EXTENSION_REQUESTED
        ? { extensionUntil: '2026-07-31', extensionReason: '雨季' }
        : {}),
    });
  };

  const aClosedMatter = async () => {
    const { id: commitment, trackingCode } = await aCommitment(CommitmentStatus.CLOSED);
    const due = { commitment, round: 1, kind: LookBackKind.DAY_30, dueOn: '2026-03-31' };
    return { commitment, trackingCode, lookBack: (await save(LookBack, due)).id };
  };

  const anEntrusted = async (status?: CommitmentStatus) => {
    const commitment = await aCommitment(status);
    const { id } = await anOrganisation(app, committee);
    await app.app.database.pool.query(
      'update commitment set lead_department_id = null, lead_organisation_id = $2 where id = $1',
      [commitment.id, id],
    );
    return Object.assign(commitment, { leadDepartment: null, leadOrganisation: { id } });
  };
  const aLink = async (commitment: Commitment, revoked: boolean) => {
    const token = readableCode(16);
    await save(HandlingLink, {
      commitment: commitment.id,
      organisation: commitment.leadOrganisation?.id,
      tokenHash: hashOfToken(token),
      expiresOn: '2099-12-31',
      revokedAt: revoked ? now : null,
    });
    return { commitment, token };
  };
  const aRound = async () => {
    const round = await save(RankingRound, {
      title: '先协商哪几件',
      committee: committee.id,
      places: 2,
      closesOn: '2099-12-31',
    });
    for (const position of [0, 1, 2]) {
      const topic = (await aTopic(TopicStatus.ACCEPTED)).id;
      await save(RankingCandidate, { round: round.id, topic, position });
    }
    return round;
  };
  const aLetter = async () =>
    save(TransferLetter, {
      topic: (await aTopic(TopicStatus.TRANSFERRED)).id,
      department: department.department.id,
      replyDueOn: '2026-12-31',
      sentAt: now,
    });

  const aBrief = async (status: `${BriefStatus}`) => {
    const issued = ['ISSUED', 'FEEDBACK', 'ARCHIVED'].includes(status);
    const brief = await save(OpinionBrief, {
      status,
      title: '电梯加装后一楼采光受影响',
      situation: '城南镇三个小区反映。',
      analysis: '设计没有征求一楼意见。',
      suggestion: '请住建局出台采光补偿办法。',
      leadAuthorId: member.accountId,
      committeeId: committee.id,
      submittedAt: status === 'DRAFT' ? null : now,
      ...(issued ? { issueYear: now.getUTCFullYear(), issueNumber: 9000 + next(), issuedOn: '2026-03-01' } : {}),
    });
    await save(BriefAuthor, { brief: brief.id, accountId: member.accountId, position: 1, share: 100 });
    return brief;
  };
  const aSubmission = async () =>
    save(Submission, {
      brief: (await aBrief('FEEDBACK')).id,
      level: 'CITY',
      recipient: '市政协研究室',
      sentOn: '2026-03-01',
    });
  const anInstruction = async (more: object = {}) => {
    const instruction = await save(LeaderInstruction, {
      brief: (await aBrief('FEEDBACK')).id,
      leaderName: '李某',
      leaderPost: '副区长',
      level: 'DISTRICT',
      instructedOn: '2026-03-01',
      addressee: '区住建局',
      department: department.department.id,
      duty: '研究采光补偿办法',
      dueOn: '2026-04-30',
      lookBackOn: '2026-06-30',
      ...more,
    });
    await save(InstructionWording, { instruction: instruction.id, wording: '请抓紧研究' });
    await save(InstructionReader, { instruction: instruction.id, accountId: member.accountId });
    return instruction;
  };
  const anInformant = async (more: object = {}) =>
    save(SpecialInformant, {
      name: `信息员${next()}`,
      sector: officeSectorId,
      nominatedOn: '2026-02-01',
      ...more,
    });
  const aPolicyNotice = async (status: 'DRAFT' | 'PUBLISHED' = 'PUBLISHED') => {
    const notice = await save(PolicyNotice, {
      status,
      kind: 'POLICY',
      title: '城乡居民医保缴费政策',
      sourceName: '关于做好城乡居民医保缴费的通知',
      body: '今年缴费从三月开始，六月底结束。',
      keyPoints: ['每人四百元', '六月底前缴'],
      committeeIds: [committee.id],
      writtenBy: member.accountId,
      publishedAt: status === 'DRAFT' ? null : now,
    });
    if (status === 'DRAFT') return notice;
    await save(PolicyReader, { notice: notice.id, memberId: member.member.id, committeeId: committee.id });
    await save(PolicyReader, {
      notice: notice.id,
      accountId: (people.informant as AccountHolder).accountId,
      committeeId: committee.id,
    });
    return notice;
  };
  const anOutreach = async () => {
    const record = await save(OutreachRecord, {
      notice: (await aPolicyNotice()).id,
      committeeId: committee.id,
      place: '东街村文化广场',
      heldOn: '2026-03-02',
      form: 'BENCH',
      listeners: ['VILLAGERS'],
      listenerCount: 23,
      tellerMemberId: member.member.id,
      tellerAccountId: member.accountId,
      recordedBy: member.accountId,
    });
    const question = await save(HeardQuestion, { record: record.id, position: 1, text: '外地打工的在哪里缴' });
    return { record, question };
  };
  const aStory = async (more: object) => {
    const text = { type: 'text', text: '还在办。' };
    const { id, code } = await save(Story, {
      ...{ code: readableCode(8), kind: 'TOPICAL', committeeId: committee.id, writerId: director.accountId },
      ...{ title: '门口的线划上了没有', body: { type: 'doc', content: [{ type: 'paragraph', content: [text] }] } },
      ...more,
    });
    return { id, code };
  };
  const toldStory = () => aStory({ status: 'PUBLISHED', publishedAt: now });
  let told: ReturnType<typeof aStory> | null = null;
  let results: Promise<string> | null = null;
  let progress: Promise<string> | null = null;
  let informants: Promise<string> | null = null;
  let nominated: Promise<SpecialInformant> | null = null;
  let entered: Promise<unknown> | null = null;

  let preview: Promise<string> | null = null;
  let renewalList: Promise<string> | null = null;
  let messages: Promise<string> | null = null;
  let planned: Promise<string> | null = null;
  const posted = async (path: string, type: string, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await app
      .as(people.secretariat)
      .fetch(path, { method: 'POST', headers: { 'content-type': type, ...headers }, body: body as never });
    return ((await answer.json()) as { id: string }).id;
  };

  let survey: { id: string; consultationId: string; code: string } | null = null;
  const theSurvey = async () => {
    if (survey) return survey;
    const made = { consultationId: preparing.consultation.id, code: 'SVRVEY22' };
    const question = { options: [], isRequired: false };
    const options = [
      { id: '1', text: '停车' },
      { id: '2', text: '堆货' },
    ];
    survey = { ...made, id: '' };
    survey.id = await aRow(app, 'questionnaire', {
      consultation_id: made.consultationId,
      code: made.code,
      questions: JSON.stringify([
        { ...question, id: 'q1', kind: 'CHOICE', text: '最头疼的', options },
        { ...question, id: 'q2', kind: 'TEXT', text: '想说的' },
        { ...question, id: 'q3', kind: 'SCALE', text: '满意吗' },
        { ...question, id: 'q4', kind: 'DEMANDS', text: '哪几件要紧' },
      ]),
      opened_at: app.clock.now(),
      closes_at: new Date(app.clock.now().getTime() + 5 * 86_400_000),
    });
    return survey;
  };

  const tables = {
    preparing,
    ranking: await aTable(ConsultationStatus.PREPARING),
    convened: await aTable(ConsultationStatus.NOTIFIED),
    sitting: await aTable(ConsultationStatus.IN_SESSION),
    ended: await aTable(ConsultationStatus.MINUTES_DRAFT),
    tracked,
    elsewhere: await aTable(ConsultationStatus.PREPARING, otherCommittee),
  };
  let pass = '';
  let carriedOver: string | null = null;
  let longestReview: string | null = null;
  const aReview = async (inReviewSince = now) => {
    const { id: consultationId } = await save(Consultation, {
      title: `楼道照明怎么办 ${next()}`,
      form: ConsultationForm.COUNCIL,
      status: ConsultationStatus.MINUTES_CONFIRMED,
      committee: committee.id,
      endedAt: now,
      inReviewSince,
    });
    const { id: demandId } = await save(Demand, {
      consultation: consultationId,
      number: 1,
      title: '楼道照明',
      status: DemandStatus.DISPOSED,
      disposition: Disposition.DECLINED,
      dispositionReason: '线路要重排',
      dispositionBasis: '《物业管理条例》',
    });
    return { consultationId, demandId };
  };
  for (const { meeting } of Object.values(tables)) {
    const sitIn = (row: object) => save(MeetingObserver, { meeting: meeting.id, signedInAt: now, ...row });
    await sitIn({ name: '列席委员', accountId: people.observer.accountId });
    const { id } = await sitIn({ name: '老街坊' });
    if (meeting.id === tables.sitting.meeting.id) pass = await observerPass(app.app.services.read, id);
  }
  return {
    people,
    officeSectorId,
    pass,
    committee,
    otherCommittee,
    handler: department.department,
    screen,
    topic: await aTopic(),
    round: await aRound(),
    aRound,
    letter: await aLetter(),
    aLetter,
    aSuggestion: () =>
      save(Suggestion, {
        consultation: preparing.consultation.id,
        participant: preparing.memberSeat.id,
        problem: '电梯井挡光',
        cause: '离窗太近',
        measure: '外移一米',
      }),
    theCarriedOverDemand: async () => {
      carriedOver ??= (
        await save(Demand, {
          consultation: tracked.consultation.id,
          number: 100 + next(),
          title: '楼道照明',
          status: DemandStatus.DISPOSED,
          disposition: Disposition.CARRIED_OVER,
          carriedOverTo: '物业科',
          carriedOverUntil: '2026-04-30',
        })
      ).id;
      return carriedOver;
    },
    aCarriedOverDemand: () =>
      save(Demand, {
        consultation: tracked.consultation.id,
        number: 100 + next(),
        title: '地下室除湿',
        status: DemandStatus.DISPOSED,
        disposition: Disposition.CARRIED_OVER,
        carriedOverTo: '物业科',
        carriedOverUntil: '2026-12-31',
      }),
    aReview: () => aReview(),
    theReview: async () => {
      longestReview ??= (await aReview(new Date(now.getTime() - 86_400_000))).consultationId;
      return longestReview;
    },
    aHeldClause: () =>
      save(ConsensusClause, {
        meeting: tracked.meeting.id,
        number: 100 + next(),
        text: '电梯井外移一米',
        policyBasis: '《物业管理条例》',
        status: ClauseStatus.HELD,
      }),
    aCriterionId: async () =>
      (await app.app.database.orm.em.fork().findOneOrFail(ScreeningCriterion, { active: true })).id,
    commitment: await aCommitment(),
    otherHandler: people.otherDepartment.department,
    ...tables,
    aTable,
    aTopic,
    aTopicPhoto,
    aFurtherTopic: async () => {
      const { consultation } = await aTable(ConsultationStatus.PREPARING);
      const topic = await aTopic(TopicStatus.SCHEDULED);
      await save(FurtherTopic, { consultation: consultation.id, topic: topic.id });
      await app.app.database.pool.query('update consultation set topic_id = $2 where id = $1', [
        consultation.id,
        (await aTopic(TopicStatus.SCHEDULED)).id,
      ]);
      return { consultationId: consultation.id, topicId: topic.id };
    },
    aCommitment,
    anOrganisation: () => anOrganisation(app, committee),
    aTerm: () => {
      terms += 1;
      const year = String(1800 + terms);
      return save(Term, { number: 1000 + terms, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` });
    },
    aLeaver: () => aRosterMember(app, { committee }),
    aRenewal: async () => {
      const renewal = {
        number: 99,
        startsOn: '2031-01-01',
        rule: RenewalRule.NOBODY,
        status: RenewalStatus.CALLED_OFF,
      };
      const { id } = await save(Renewal, renewal);
      const person = await save(RenewalPerson, { renewal: id, name: '来者', fate: RenewalFate.COMES });
      const post = { renewal: id, committeeId: committee.id, duty: CommitteeDuty.DIRECTOR, name: '任者' };
      return { id, personId: person.id, appointmentId: (await save(RenewalAppointment, post)).id };
    },
    theRenewalImport: () => {
      renewalList ??= posted(
        '/imports/renewal',
        'application/octet-stream',
        `姓名,联络委\n委员甲,${committee.name}\n`,
        {
          'x-file-name': 'list.csv',
        },
      );
      return renewalList;
    },
    aStanding: async () => {
      const member = await aRosterMember(app, { committee });
      const held = { member: member.id, specialCommitteeIds: [], enteredAt: now, applied: true };
      await save(MemberStanding, held);
      return save(MemberStanding, { ...held, startsOn: '2026-02-01', unit: '新单位' });
    },
    anEntrusted,
    aHandlingLink: async (status, revoked = false) => (await aLink(await anEntrusted(status), revoked)).token,
    aCalendarFeed: async () => {
      const { accountId } = await anAccountHolder(app);
      const token = randomBytes(24).toString('base64url');
      await save(CalendarFeed, { accountId, tokenHash: hashOfFeedToken(token), madeAt: now });
      return token;
    },
    aLinkedMatter: async () => (await aLink(await anEntrusted(), false)).commitment,
    anActingDirector: async () =>
      (
        await save(ActingDirector, {
          ...{ accountId: (await anAccountHolder(app)).accountId, committeeId: otherCommittee.id, reason: '主任学习' },
          ...{ startsOn: '2026-01-01', endsOn: '2099-12-31' },
        })
      ).id,
    aCorrigendum: async () =>
      (
        await save(MinutesCorrigendum, {
          meeting: tables.ended.meeting.id,
          ...{ passage: '四十个', reads: '四十二个', reason: '数错了', draftedAt: now },
        })
      ).id,
    theToldStory: () => {
      told ??= toldStory();
      return told;
    },
    aDraftStory: () => aStory({ status: 'DRAFT' }),
    aCheckToken: async () => {
      const token = readableCode(TOKEN_LENGTH);
      const story = (await aStory({ status: 'FACT_CHECK' })).id;
      const asked = {
        unitName: '区城管局',
        tokenHash: hashOfCheck(token),
        expiresOn: '2099-12-31',
        issuedBy: director.accountId,
      };
      await save(FactCheckLink, { story, ...asked });
      return token;
    },
    theProgressImport: () => {
      const uploadedBy = department.accountId;
      const sheet = {
        name: 'x',
        hidden: false,
        rows: [
          ['系统编号（请勿修改）', '版本（请勿修改）', '新进展'],
          ['1', '1', '好了'],
        ],
      };
      const row = {
        key: 'x!2',
        sheet: 'x',
        row: 2,
        cells: [],
        problems: [],
        outcome: 'ERROR',
        recordId: null,
        changes: [],
      };
      const stored = {
        table: { format: 'CSV', sheets: [sheet] },
        ...{ corrections: {}, choices: null, columns: [], rows: [row], also: null, changedRows: [] },
      };
      progress ??= save(ProgressImport, { fileName: 'x.csv', stored, uploadedBy }).then(({ id }) => id);
      return progress;
    },
    aLookBack: async () => {
      const [there] = await app.app.database.orm.em
        .fork()
        .find(LookBack, { lookedAt: null, droppedAt: null }, { limit: 1 });
      if (there) return there.id;
      const { id: commitment } = await aCommitment(CommitmentStatus.CLOSED);
      return (await save(LookBack, { commitment, round: 1, kind: LookBackKind.DAY_30, dueOn: '2026-03-31' })).id;
    },
    aClosedMatter: async () => (await aClosedMatter()).trackingCode,
    aRelapseReport: async (answer) => {
      const { commitment, lookBack } = await aClosedMatter();
      const said = { words: '又占道了', formerDueOn: '2026-03-31', reportedAt: now };
      const answered = answer === null ? {} : { answer, dismissedAt: now, dismissedBy: randomUUID() };
      return (await save(RelapseReport, { commitment, lookBack, ...said, ...answered })).id;
    },
    aReportFromAPhone: async () => {
      const { commitment, lookBack, trackingCode } = await aClosedMatter();
      const deviceToken = randomUUID();
      const voice = await voiceOf(house(app).read, commitment, null, deviceToken);
      const said = { words: '又占道了', formerDueOn: '2026-03-31', reportedAt: now, voiceHash: voice?.hash };
      await save(RelapseReport, { commitment, lookBack, ...said });
      return { trackingCode, deviceToken };
    },
    anInvitation: async () => {
      const { id: commitmentId } = await aCommitment(CommitmentStatus.ACCEPTANCE_OPEN);
      const slip = { commitment: commitmentId, label: '商户 1 号', codeHash: randomUUID() };
      return { commitmentId, invitationId: (await save(AcceptanceInvitation, slip)).id };
    },
    aTakeDown: async () => {
      const consultationId = tracked.consultation.id;
      const what = { kind: TakeDownKind.CONSULTATION, recordId: randomUUID(), consultationId, reason: '误登' };
      const takenDownBy = randomUUID();
      return { takeDownId: (await save(TakeDown, { ...what, takenDownBy, takenDownAt: now })).id, reason: '查清了' };
    },
    aScreen,
    aPairingScreen,
    aSeat: () =>
      save(Participant, { consultation: preparing.consultation.id, party: Party.STAKEHOLDER, name: '三楼住户' }),
    ofPreparing: (table) => {
      const ofIt = { consultation_id: preparing.consultation.id, version: 1 };
      const rows = {
        field_research: {
          kind: 'RESEARCH',
          place: '东门',
          held_on: '2026-02-10',
          people_met: '',
          findings: '乱',
          photo_ids: '{}',
        },
        suggestion: { participant_id: preparing.memberSeat.id, problem: '乱', cause: '窄', measure: '划线' },
        policy_clause: { document: '条例', clause: '第一条', department_id: department.department.id },
        material: { title: '材料', body: '现状', file_ids: '{}' },
      };
      return aRow(app, table, { ...ofIt, ...rows[table] });
    },
    theSurvey,
    aSurveyAnswer: async (via) =>
      aRow(app, 'questionnaire_answer', {
        questionnaire_id: (await theSurvey()).id,
        via,
        answers: JSON.stringify({ q1: ['1'], q2: ['多画车位'] }),
        answered_at: app.clock.now(),
      }),
    theMembersPaper: async () => {
      const { consultation, memberSeat } = preparing;
      const paper = { text: '建议先公示图纸', mode: SpeechPaperMode.ORAL, status: SpeechPaperStatus.SUBMITTED };
      return (
        (await app.app.database.orm.em.fork().findOne(SpeechPaper, { participant: memberSeat.id })) ??
        save(SpeechPaper, {
          ...paper,
          consultation: consultation.id,
          participant: memberSeat.id,
          writtenBy: member.accountId,
          handedInAt: now,
        })
      );
    },
    theImport: () => {
      preview ??= posted('/imports/roster', 'application/octet-stream', `姓名,联络委\n委员甲,${committee.name}\n`, {
        'x-file-name': 'list.csv',
      });
      return preview;
    },
    theIntake: () => {
      messages ??= posted('/imports/intake', 'application/octet-stream', '标题,内容\n路灯不亮,一周了\n', {
        'x-file-name': 'list.csv',
      });
      return messages;
    },
    aPlanEntry: (more = {}) =>
      save(PlanEntry, {
        year: now.getUTCFullYear(),
        committee: committee.id,
        title: `停车${next()}`,
        form: ConsultationForm.BENCH,
        fromOn: `${now.getUTCFullYear()}-12-01`,
        toOn: `${now.getUTCFullYear()}-12-31`,
        firstFromOn: `${now.getUTCFullYear()}-12-01`,
        firstToOn: `${now.getUTCFullYear()}-12-31`,
        ...more,
      }),
    thePlanImport: () => {
      planned ??= posted(
        '/imports/plan',
        'application/octet-stream',
        `组织单位,议题,时间\n${committee.name},停车,三月\n没有的镇,排水,待定\n`,
        { 'x-file-name': 'plan.csv' },
      );
      return planned;
    },
    aBrief,
    aSubmission,
    anInstruction,
    anInformant,
    theInformant: () => {
      nominated ??= anInformant({ status: 'ENDED' });
      return nominated;
    },
    aPolicyNotice,
    anOutreach,
    aTopicOfQuestion: async () => {
      const { question } = await anOutreach();
      const { id } = await aTopic();
      await app.app.database.pool.query('update heard_question set topic_id = $1, taken_up_at = $2 where id = $3', [
        id,
        now,
        question.id,
      ]);
      return id;
    },
    aSectorId: async () => (await aSector(app)).id,
    anOutsideDuty: async () => {
      const { id, version } = await save(OutsideDuty, {
        ...{ member: member.member.id, committeeId: committee.id, kind: 'TRAINING', heldOn: '2026-02-20' },
        ...{ title: '培训', place: '党校', enteredBy: member.accountId, evidenceIds: [] },
      });
      return { id, version };
    },
    aGoerOf: async (trip) => (await app.app.database.orm.em.fork().findOneOrFail(ResearchGoer, { trip })).id,
    aResearchTrip: async (more = {}) => {
      const trip = await save(ResearchTrip, {
        ...{ committee: committee.id, kind: 'FIELD_RESEARCH', led: 'MEMBERS', leadMember: member.member.id },
        ...{ title: '路灯调研', purpose: '看路灯', places: '东街', startsOn: '2026-02-20', endsOn: '2026-02-20' },
        ...{ plannedBy: member.accountId, heldAt: now, report: '灯暗', reportedAt: now },
        ...more,
      });
      for (const goer of [member, chair])
        await save(ResearchGoer, { trip: trip.id, member: goer.member.id, answer: 'COMING', wasThere: true });
      const finding = await save(ResearchFinding, {
        ...{ trip: trip.id, member: member.member.id, place: '东街', foundOn: '2026-02-20', findings: '灯暗' },
        recordedBy: member.accountId,
      });
      const suggestion = await save(ResearchSuggestion, {
        ...{ trip: trip.id, suggestion: '换灯', department: department.department.id, answerBy: '2026-04-20' },
        ...{ madeAt: now, madeBy: member.accountId },
      });
      return { tripId: trip.id, findingId: finding.id, suggestionId: suggestion.id };
    },
    theCodeLeftWith: async (phone) => {
      const { id, trackingCode } = await aTopic();
      await app.app.database.pool.query('update topic set submitter_phone = $2 where id = $1', [id, phone]);
      return trackingCode;
    },
    theNotice: async () => {
      const { rows } = await app.app.database.pool.query(
        'select coalesce(max(number), 0) as number from personal_notice',
      );
      return rows[0].number;
    },
    aTask: async (state) => {
      const asked = state === 'ASKED';
      const status = asked ? 'RECEIVED' : state;
      const reported = status === 'REPORTED' || status === 'RETURNED' || status === 'ACCEPTED';
      const { id: taskId } = await save(Task, {
        ...{ title: '走访企业', words: '听取企业对政务服务的意见', ask: 'WORDS', startsOn: '2026-01-01' },
        ...{ dueOn: '2099-12-31', givenBy: (people.secretariat as AccountHolder).accountId, givenAt: now },
      });
      const { id: partId } = await save(TaskPart, {
        ...{ task: taskId, committee: committee.id, status, dueOn: '2099-12-31', givenAt: now },
        ...(status === 'GIVEN' || status === 'CANCELLED' ? {} : { receivedAt: now }),
        ...(asked ? { askedDueOn: '2100-01-31', askedReason: '企业停产', askedAt: now } : {}),
        ...(reported ? { report: '走访了三家', reportedAt: now, reportedBy: director.accountId } : {}),
        ...(status === 'RETURNED' || status === 'ACCEPTED' ? { decidedAt: now, decisionWords: '看过了' } : {}),
        ...(status === 'CANCELLED' ? { cancelledFrom: 'GIVEN', cancelledReason: '合并办理' } : {}),
      });
      const { id: helperId } = await save(TaskHelper, { part: partId, member: member.member.id, namedAt: now });
      return { taskId, partId, helperId };
    },
    aPersonalRequest: async (as = 'RECEIVED') => {
      const { id } = await save(PersonalRequest, {
        ...{ number: `2026-${randomUUID().slice(0, 8)}`, kind: 'ERASE', name: '陈秀珍', phone: '13800000777' },
        ...{ shownBy: '当面出示身份证', receivedOn: '2026-03-02', answerBy: '2099-12-31' },
        ...{ receivedBy: (people.officer as AccountHolder).accountId, committee: committee.id },
        ...(as !== 'RECEIVED'
          ? {
              status: as,
              plan: [],
              answer: '没有查到',
              refused: false,
              preparedBy: randomUUID(),
              preparedAt: now,
            }
          : {}),
      });
      return id;
    },
    aDirective: async (answered = false) => {
      const { id } = await save(Directive, {
        ...{ consultation: tracked.consultation.id, words: '请说明为何还没有结果' },
        ...{ writtenBy: (people.leader as AccountHolder).accountId, writtenAt: now },
      });
      const said = answered
        ? { words: '正在办', answeredAt: now, answeredBy: (people.officer as AccountHolder).accountId }
        : {};
      const { id: committeeAnswerId } = await save(DirectiveAnswer, { directive: id, office: 'COMMITTEE', ...said });
      await save(DirectiveAnswer, { directive: id, office: 'DEPARTMENT', department: department.department.id });
      return { id, consultationId: tracked.consultation.id, committeeAnswerId };
    },
    aCoordination: async (state) => {
      const { id: commitment } = await aCommitment(CommitmentStatus.IN_PROGRESS);
      const isRecorded = state === 'RECORDED' || state === 'CONTESTED' || state === 'CONFIRMED';
      const isHeld = isRecorded || state === 'HELD';
      const { id } = await save(Coordination, {
        ...{ commitment, status: state === 'HELD' ? 'AGREED' : state, place: '会议室', stuck: '图纸没有定' },
        startsAt: new Date(now.getTime() + (isHeld ? -1 : 1) * 86_400_000),
        ...{ calledBy: member.accountId, calledSide: 'FOLLOWER', calledAt: now },
        ...(isRecorded
          ? { recordedAt: now, recordedBy: member.accountId, recordedSide: 'FOLLOWER', answerBy: '2099-12-31' }
          : {}),
        ...(state === 'CONTESTED' || state === 'CONFIRMED' ? { answeredAt: now, answerWords: '看过了' } : {}),
      });
      const party = (kind: string, more: object = {}) =>
        save(CoordinationParty, { coordination: id, kind, came: isRecorded ? true : null, ...more });
      await party('FOLLOWER', { member: member.member.id });
      await party('COMMITTEE');
      const { id: partyId } = await party('DEPARTMENT', { department: department.department.id });
      const step = isRecorded
        ? await save(CoordinationStep, { coordination: id, party: partyId, what: '定图纸', dueOn: '2026-06-01' })
        : null;
      return { id, commitmentId: commitment, partyId, stepId: step?.id ?? '' };
    },
    aStudio: async (more = {}, day = {}) => {
      const nth = next();
      const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
      const studio = await save(Studio, {
        ...{ committee: committee.id, name: `东街工作室${nth}`, address: '东街村村部', code: readableCode(6) },
        ...{ status: 'OPEN', statusAt: now, plateNumber: `〔2026〕${nth}号`, plateOn: '2026-01-05' },
        ...{ proposedBy: member.accountId, ...more },
      });
      for (const keeper of [member, chair])
        await save(StudioMember, { studio: studio.id, member: keeper.member.id, isLead: keeper === member });
      const reception = await save(Reception, {
        ...{ studio: studio.id, onDay: today, half: 'MORNING', startsAt: '09:00', endsAt: '11:30' },
        ...{ plannedBy: member.accountId, ...day },
      });
      await save(ReceptionDuty, { reception: reception.id, member: member.member.id, isPresent: true });
      const visit = await save(StudioVisit, {
        ...{ reception: reception.id, visitorName: '王秀英', words: '路断了', outcome: 'ANSWERED', answer: '已登记' },
        ...{ notedBy: member.accountId, notedAt: now },
      });
      return { studioId: studio.id, code: studio.code, receptionId: reception.id, visitId: visit.id };
    },
    anAppraisal: async (state) => {
      const day = (count: number) => new Date(now.getTime() + count * 86_400_000).toISOString().slice(0, 10);
      const is = (...states: (typeof state)[]) => states.includes(state);
      // Its days of writing are over where there is a grade, or could be one.
      const writeBy = day(is('WRITING', 'HANDED_IN') ? 5 : -5);
      const days = {
        openedOn: day(-30),
        writeBy,
        opineBy: day(is('WRITING', 'HANDED_IN') ? 10 : -1),
        objectionDays: 3,
      };
      const round = await save(AppraisalRound, {
        ...{ ...days, year: 2000 + next(), rules: FIRST_RULES, openedBy: randomUUID() },
      });
      const attendance = { invited: 0, present: 0, late: 0, leftEarly: 0, onLeave: 0, excused: 0, absent: 0 };
      const facts = { asOf: day(-6), from: day(-60), to: day(0), credited: 0, attendance, counts: [], lines: [] };
      const words = { did: '走访', cameOfIt: '修路', notDone: '没有', nextYear: '再谈', handedInAt: now };
      const grade = { grade: 'BASIC', proposed: 'BASIC', gradedBy: randomUUID(), gradedAt: now, objectBy: day(5) };
      const report = await save(Appraisal, {
        ...{ round: round.id, member: member.member.id, committeeId: committee.id, facts },
        ...(is('WRITING') ? {} : words),
        ...(is('GRADED', 'OBJECTED', 'ARCHIVED') ? grade : {}),
        ...(is('OBJECTED') ? { objection: '请过假', objectedAt: now } : {}),
        ...(is('ARCHIVED') ? { archivedAt: now } : {}),
      });
      const given = { appraisal: report.id, side: 'COMMITTEE', text: '扎实', givenBy: randomUUID(), givenAt: now };
      if (is('OPINED')) await save(AppraisalOpinion, given);
      return { id: report.id, version: report.version, roundId: round.id, roundVersion: round.version };
    },
    aWallPlan: async () => {
      const items = [{ key: '0', scene: 'RESULTS_BOARD', fileId: null, seconds: 30, caption: null }];
      const [unused, planned] = [
        await save(WallPlaylist, { name: '闲着的', committee: committee.id, items }),
        await save(WallPlaylist, { name: '排了的', committee: committee.id, items }),
      ];
      const hours = { weekdays: [], fromMinute: 540, untilMinute: 600 };
      const slot = await save(WallSlot, { ...hours, committee: committee.id, playlist: planned.id });
      const announcement = await save(WallAnnouncement, {
        ...{ title: '通知', body: '', committee: committee.id, announcedBy: member.accountId },
        ...{ startsAt: app.clock.now(), endsAt: new Date(app.clock.now().getTime() + 3_600_000) },
      });
      return { playlistId: unused.id, slotId: slot.id, announcementId: announcement.id };
    },
    aPointEntry: async () => {
      entered ??= (async () => {
        const brief = await aBrief('FEEDBACK');
        const source = { source: 'ADOPTION', sourceId: brief.id, turn: 1, level: 'CITY', adoptedAs: 'SINGLE' };
        await save(PointEntry, {
          ...source,
          accountId: member.accountId,
          committeeId: committee.id,
          year: 2026,
          occurredOn: '2026-03-01',
          brief: brief.id,
          rate: 4,
          share: 100,
          earned: 40,
          credited: 40,
        });
      })();
      await entered;
      return member.accountId;
    },
    newDutyRules: async () => {
      const { rows } = await app.app.database.pool.query('select version, rungs from duty_rules');
      const [{ version, rungs }] = rows;
      const rung = ([level, points]: [string, unknown]) => ({ level, ...(points as object) });
      return { version, rungs: Object.entries(rungs).map(rung), yearlyCap: 41 + (version as number), reason: '调整' };
    },
    theInformantImport: () => {
      informants ??= posted('/imports/informants', 'application/octet-stream', '姓名,推荐单位\n陈师傅,没有这个界别\n', {
        'x-file-name': 'informants.csv',
      });
      return informants;
    },
    theResultImport: () => {
      results ??= posted(
        '/imports/brief-results',
        'application/octet-stream',
        '期号,标题,报送层级,报送单位,报送日期,结果\n2026年第1期,没有这一期,市,市政协,2026-03-01,待反馈\n',
        { 'x-file-name': 'results.csv' },
      );
      return results;
    },
    aTopicCall: () =>
      save(TopicCall, {
        code: `CALL${next()}`,
        committee: committee.id,
        title: '身边的停车难',
        body: '说说哪里停车难。',
        opensOn: now.toISOString().slice(0, 10),
        closesOn: `${now.getUTCFullYear() + 1}-01-31`,
        channels: ['PORTAL', 'QR', 'ON_BEHALF'],
        reach: TopicCallReach.DISTRICT,
      }),
    aWordId: async () => (await save(DictionaryTerm, { term: `词语${next()}` })).id,
    aFileId: async (bytes) => {
      const id = await posted('/files?name=x.png', 'image/png', bytes);
      await app.app.database.pool.query(
        `update stored_file set subject_kind = 'consultation', subject_id = $2 where id = $1`,
        [id, preparing.consultation.id],
      );
      return id;
    },
    aStaffId: async () => {
      const { accountId } = await anAccountHolder(app, { role: Role.LIAISON_OFFICER, committeeId: otherCommittee.id });
      const staff = {
        committee: otherCommittee.id,
        duty: CommitteeDuty.LIAISON_OFFICER,
        name: '李四',
        startsOn: '2026-01-01',
      };
      return (await save(CommitteeStaff, { ...staff, accountId })).id;
    },
    aListView: async () => {
      const input = { list: 'TOPICS', name: `常看的${next()}`, query: '', isShared: false };
      const { keepListView: kept } = await app
        .as(people.member)
        .mutate(
          'mutation ($input: KeepListViewInput!) { keepListView(input: $input) { ... on ListViewChanged { id } } }',
          {
            input,
          },
        );
      return kept.id;
    },
    aPractice: async (status, given = {}) => {
      const { consultation } = await aTable(ConsultationStatus.EVALUATED);
      const ids = { consultationId: consultation.id, committeeId: committee.id, writerId: member.accountId };
      return aPracticeRow(app, ids, status, given);
    },
    ...reportsOf(app, {
      committeeId: committee.id,
      // Nobody takes this one down.
      consultationId: preparing.consultation.id,
      writerId: member.accountId,
      readerId: (people.leader as AccountHolder).accountId,
    }),
    ...storiesOf(app, {
      committeeId: committee.id,
      consultationId: tracked.consultation.id,
      writerId: member.accountId,
    }),
    aProblem: async () => {
      const at = app.clock.now();
      const topic = await aTopic();
      const problemId = await aRow(app, 'common_problem', {
        reason: 'MANY_TOWNSHIPS',
        title: topic.title,
        words: [],
        township_count: 3,
        record_count: 1,
        first_at: at,
        last_at: at,
        computed_at: at,
      });
      await aRow(app, 'common_problem_evidence', {
        problem_id: problemId,
        kind: 'TOPIC',
        record_id: topic.id,
        committee_id: committee.id,
        words: [],
        at,
      });
      return problemId;
    },
    anOutsideIdentity: async () => {
      const { accountId } = await anAccountHolder(app);
      const [id, subject] = [randomUUID(), randomUUID()];
      await app.app.database.pool.query(
        `insert into outside_identity (id, created_at, account_id, issuer, subject, provider, bound_by)
         values ($1, now(), $2, 'https://elsewhere.test', $3, 'OIDC', $2)`,
        [id, accountId, subject],
      );
      return id;
    },
    anAccountRequest: async () => {
      const { accountId } = await anAccountHolder(app);
      const asked = { kind: 'POST', role: Role.SIGNER, requestedBy: (await aSecretariat(app)).accountId };
      return save(AccountRequest, { ...asked, account: accountId });
    },
    aStranger: async () => {
      const { accountId } = await anAccountHolder(app);
      const post = await save(Post, { account: accountId, role: Role.INFORMANT });
      const session = await save(Session, {
        tokenHash: randomBytes(32).toString('hex'),
        kind: 'ACCOUNT',
        account: accountId,
        device: 'test',
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + 86_400_000),
      });
      return { accountId, postId: post.id, sessionId: session.id };
    },
  };
}

/** The office of this sector, that of the special committee that holds the committee's consultations, and whoever was the sector's before. */
async function officesOf(app: TestApp, sectorId: string, groupId: string) {
  const post = { role: Role.GROUP_OFFICER, groupId: sectorId };
  const [office, officeBefore] = [await anAccountHolder(app, post), await anAccountHolder(app, post)];
  await app.app.database.pool.query('update post set ended_at = created_at where account_id = $1', [
    officeBefore.accountId,
  ]);
  return { office, officeBefore, otherOffice: await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId }) };
}

/** Whoever acts for the director today, and whoever did until yesterday: neither has another post. */
async function actingDirectors(app: TestApp, committeeId: string) {
  const [acting, actedBefore] = [await anAccountHolder(app), await anAccountHolder(app)];
  const days = [
    [acting.accountId, 0, 30],
    [actedBefore.accountId, -30, -1],
  ] as const;
  for (const [accountId, from, to] of days) {
    await app.app.database.pool.query(
      `insert into acting_director (id, created_at, account_id, committee_id, starts_on, ends_on, reason)
       values (gen_random_uuid(), now(), $1, $2, $3::date + $4::int, $3::date + $5::int, '主任学习')`,
      [accountId, committeeId, app.clock.now().toISOString(), from, to],
    );
  }
  return { acting, actedBefore };
}
