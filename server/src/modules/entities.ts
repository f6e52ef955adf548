import { AuditEntry, AuditSeal } from '../kernel/audit/audit-entry.entity.js';
import { CalendarYear, Holiday } from '../kernel/calendar/holiday.entity.js';
import { StoredFile } from '../kernel/files/stored-file.entity.js';
import { IdempotencyRecord } from '../kernel/idempotency.entity.js';
import { OutboxEvent } from '../kernel/outbox/outbox-event.entity.js';
import { BriefingReceipt } from './briefing/briefing-receipt.entity.js';
import { AcceptanceAnswer } from './commitment/acceptance/acceptance-answer.entity.js';
import { AcceptanceInvitation } from './commitment/acceptance/acceptance-invitation.entity.js';
import { AcceptanceMark } from './commitment/acceptance/acceptance-mark.entity.js';
import { CommitmentTurn } from './commitment/clock/commitment-turn.entity.js';
import { Commitment } from './commitment/commitment.entity.js';
import { CommitmentStep } from './commitment/commitment-step.entity.js';
import { LadderStep } from './commitment/ladder/ladder-step.entity.js';
import { LookBack } from './commitment/look-back/look-back.entity.js';
import { ProgressEntry } from './commitment/progress/progress-entry.entity.js';
import { ProgressImport } from './commitment/progress/progress-import.entity.js';
import { ProgressStage } from './commitment/progress/progress-stage.entity.js';
import { Reply } from './commitment/reply/reply.entity.js';
import { SiteFence } from './commitment/verification/site-fence.entity.js';
import { Verification } from './commitment/verification/verification.entity.js';
import { Consultation, FormSettings, InterestGroup } from './consultation/consultation.entity.js';
import { Demand } from './consultation/demand.entity.js';
import { Participant } from './consultation/participant.entity.js';
import {
  DepartmentPosition,
  FieldResearch,
  Material,
  MaterialReceipt,
  PolicyClause,
  Suggestion,
  WishSurvey,
} from './consultation/preparation.entity.js';
import { FormSettingsChange } from './consultation/settings/form-settings-change.entity.js';
import { SpeechPaper } from './consultation/speech-papers/speech-paper.entity.js';
import { Screen } from './display/screen.entity.js';
import { PointEntry } from './duty/ledger/point-entry.entity.js';
import { DutyRules, DutyRulesChange } from './duty/rules/duty-rules.entity.js';
import { AgendaItem } from './floor/agenda/agenda-item.entity.js';
import { ConsensusClause, HandCount, Stance } from './floor/agreement/consensus-clause.entity.js';
import { SecretBallot, SecretReservation, VotedMark } from './floor/agreement/secret-ballot.entity.js';
import { DemandResponse } from './floor/answers/demand-response.entity.js';
import { ChairTerm } from './floor/chair/chair-term.entity.js';
import { PointOfOrderCategory, SpeakerEntry } from './floor/queue/speaker-entry.entity.js';
import { Statement } from './floor/statements/statement.entity.js';
import { StatementVersion } from './floor/statements/statement-version.entity.js';
import { Broadcast, BroadcastLine } from './hall/broadcast/broadcast.entity.js';
import { HallPoll, HallPollItem, HallPollVote } from './hall/polls/hall-poll.entity.js';
import { ObserverVote } from './hall/polls/observer-vote.entity.js';
import { FloorQuestion, QuestionLike } from './hall/questions/floor-question.entity.js';
import { ObserverLike } from './hall/questions/observer-like.entity.js';
import {
  Account,
  AccountRequest,
  ActivationCode,
  KnownDevice,
  Post,
  RecoveryCode,
  SecondFactor,
  Session,
  TryCount,
} from './identity/account.entity.js';
import { IntakeImport, IntakeMapping, IntakeRow } from './intake/intake.entity.js';
import { AttendanceEntry } from './meeting/attendance/attendance-entry.entity.js';
import { Meeting } from './meeting/meeting.entity.js';
import { MeetingObserver } from './meeting/people/meeting-observer.entity.js';
import { MeetingEvent } from './meeting/record/meeting-event.entity.js';
import { Minutes } from './minutes/minutes.entity.js';
import { MinutesAnswer } from './minutes/minutes-answer.entity.js';
import { MinutesEditor } from './minutes/minutes-editor.entity.js';
import { MutedFamily, Notice, NoticeDelivery, TopicFollow } from './notice/notice.entity.js';
import { BriefAuthor, BriefSource, BriefStep, OpinionBrief } from './opinion/brief.entity.js';
import { SpecialInformant } from './opinion/informants/informant.entity.js';
import { InformantImport } from './opinion/informants/informant-import.entity.js';
import {
  InstructionReader,
  InstructionReading,
  InstructionWording,
  LeaderInstruction,
} from './opinion/instructions/instruction.entity.js';
import { BriefResultImport, Submission } from './opinion/ladder/submission.entity.js';
import { HeardQuestion, OutreachRecord } from './outreach/outreach-record.entity.js';
import { PolicyNotice, PolicyReader } from './outreach/policy-notice.entity.js';
import { PlanEntry, PlanEntryStep, PlanImport } from './plan/plan.entity.js';
import { RankingCandidate, RankingRound, RankingVote } from './ranking/ranking.entity.js';
import {
  CommitteeStaff,
  Department,
  LiaisonCommittee,
  Member,
  Membership,
  RosterImport,
  Sector,
  SpecialCommittee,
  Township,
} from './roster/roster.entity.js';
import {
  CommonProblem,
  CommonProblemEvidence,
  CommonProblemRuling,
  CommonProblemWatch,
  DictionaryTerm,
  SearchEntry,
} from './search/search.entity.js';
import { Questionnaire, QuestionnaireAnswer, RaisedWish } from './survey/questionnaire.entity.js';
import { DeclineReason, ScreeningCheck, ScreeningCriterion, TransferLetter } from './topic/screening.entity.js';
import { Topic, TopicStep } from './topic/topic.entity.js';
import { TopicCall, TopicCallStep } from './topic/topic-call.entity.js';
import { TopicSource } from './topic/topic-source.entity.js';

/** Everything that is stored. The initial migration is generated from this list. */
export const entities = [
  AuditEntry,
  AuditSeal,
  CalendarYear,
  Holiday,
  IdempotencyRecord,
  OutboxEvent,
  StoredFile,
  Account,
  AccountRequest,
  ActivationCode,
  KnownDevice,
  SecondFactor,
  RecoveryCode,
  Post,
  Session,
  TryCount,
  CommitteeStaff,
  Department,
  LiaisonCommittee,
  Member,
  Membership,
  RosterImport,
  Sector,
  SpecialCommittee,
  Township,
  Topic,
  TopicStep,
  RankingCandidate,
  RankingRound,
  RankingVote,
  DeclineReason,
  ScreeningCheck,
  ScreeningCriterion,
  TransferLetter,
  TopicSource,
  IntakeImport,
  IntakeMapping,
  IntakeRow,
  TopicCall,
  TopicCallStep,
  Consultation,
  Demand,
  DepartmentPosition,
  FieldResearch,
  FormSettings,
  FormSettingsChange,
  InterestGroup,
  Material,
  MaterialReceipt,
  Participant,
  PolicyClause,
  SpeechPaper,
  Suggestion,
  WishSurvey,
  Questionnaire,
  QuestionnaireAnswer,
  RaisedWish,
  BriefingReceipt,
  PlanEntry,
  PlanEntryStep,
  PlanImport,
  AgendaItem,
  ChairTerm,
  ConsensusClause,
  DemandResponse,
  HandCount,
  Meeting,
  Minutes,
  PointOfOrderCategory,
  SpeakerEntry,
  Stance,
  Statement,
  AttendanceEntry,
  Broadcast,
  BroadcastLine,
  MeetingEvent,
  MeetingObserver,
  ObserverLike,
  ObserverVote,
  MinutesAnswer,
  MinutesEditor,
  StatementVersion,
  FloorQuestion,
  QuestionLike,
  VotedMark,
  SecretBallot,
  SecretReservation,
  HallPoll,
  HallPollItem,
  HallPollVote,
  AcceptanceAnswer,
  AcceptanceInvitation,
  AcceptanceMark,
  Commitment,
  CommitmentTurn,
  LadderStep,
  CommitmentStep,
  LookBack,
  ProgressEntry,
  ProgressImport,
  ProgressStage,
  Reply,
  SiteFence,
  Verification,
  BriefAuthor,
  BriefResultImport,
  BriefSource,
  BriefStep,
  OpinionBrief,
  InstructionReader,
  InstructionReading,
  InstructionWording,
  LeaderInstruction,
  InformantImport,
  SpecialInformant,
  Submission,
  DutyRules,
  DutyRulesChange,
  PointEntry,
  PolicyNotice,
  PolicyReader,
  OutreachRecord,
  HeardQuestion,
  Screen,
  MutedFamily,
  Notice,
  NoticeDelivery,
  TopicFollow,
  CommonProblem,
  CommonProblemEvidence,
  CommonProblemRuling,
  CommonProblemWatch,
  DictionaryTerm,
  SearchEntry,
];
