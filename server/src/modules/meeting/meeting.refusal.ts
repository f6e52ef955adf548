import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

/** The ways this module says no. */
export enum MeetingRefusalCode {
  /** The consultation has not been convened. */
  NOT_CONVENED = 'NOT_CONVENED',
  MEETING_NOT_LIVE = 'MEETING_NOT_LIVE',
  MEETING_ENDED = 'MEETING_ENDED',
  MEETING_NOT_ENDED = 'MEETING_NOT_ENDED',
  /** Something was said, noted or decided since it opened: it goes on, and is ended. */
  ALREADY_RECORDED = 'ALREADY_RECORDED',
  /** It ended on an earlier day: what is missing is settled at another meeting. */
  ENDED_BEFORE_TODAY = 'ENDED_BEFORE_TODAY',
  ANOTHER_ITEM_ACTIVE = 'ANOTHER_ITEM_ACTIVE',
  ITEM_ALREADY_CLOSED = 'ITEM_ALREADY_CLOSED',
  ITEM_NOT_ACTIVE = 'ITEM_NOT_ACTIVE',
  ITEM_NOT_CLOSED = 'ITEM_NOT_CLOSED',
  /** It has begun: it keeps its place and takes no more parts. */
  ITEM_NOT_PENDING = 'ITEM_NOT_PENDING',
  /** An item with parts is on the floor through them. */
  HAS_SUB_ITEMS = 'HAS_SUB_ITEMS',
  TOO_DEEP = 'TOO_DEEP',
  /** `demands` lists those without a disposition. */
  DEMANDS_UNSETTLED = 'DEMANDS_UNSETTLED',
  /** No meeting to come or under way has these digits. */
  CODE_UNKNOWN = 'CODE_UNKNOWN',
  NOT_INVITED = 'NOT_INVITED',
  OBSERVERS_FULL = 'OBSERVERS_FULL',
  NOT_SIGNED_IN = 'NOT_SIGNED_IN',
  /** Groups were declared: a seat for the people concerned stands for one of them. */
  GROUP_NEEDED = 'GROUP_NEEDED',
  /** Somebody with an office in the matter bears this name; a namesake is told apart by what is written beside it. */
  NAMED_LIKE_OFFICE = 'NAMED_LIKE_OFFICE',
  /** It is a member's, or somebody's own: nobody takes it for them. */
  SEAT_IS_PERSONAL = 'SEAT_IS_PERSONAL',
  OBSERVER_MAY_NOT = 'OBSERVER_MAY_NOT',
  ANOTHER_SPEAKING = 'ANOTHER_SPEAKING',
  NOT_IN_QUEUE = 'NOT_IN_QUEUE',
  NOT_SPEAKING = 'NOT_SPEAKING',
  QUEUE_CLOSED = 'QUEUE_CLOSED',
  /** An answer names the question or the demand. */
  ANSWER_TO_WHAT = 'ANSWER_TO_WHAT',
  NOBODY_SPOKE = 'NOBODY_SPOKE',
  ALREADY_WAITING = 'ALREADY_WAITING',
  /** Somebody else has taken the chair in the meantime. */
  CHAIR_CHANGED = 'CHAIR_CHANGED',
  /** Only departments and the township answer demands. */
  RESPONDER_MAY_NOT_ANSWER = 'RESPONDER_MAY_NOT_ANSWER',
  REASON_AND_BASIS_NEEDED = 'REASON_AND_BASIS_NEEDED',
  DUE_DATE_PAST = 'DUE_DATE_PAST',
  NOT_AN_INCOMPLETE_PROMISE = 'NOT_AN_INCOMPLETE_PROMISE',
  ALREADY_CONTESTED = 'ALREADY_CONTESTED',
  NOT_CONTESTED = 'NOT_CONTESTED',
  /** No objection to it was settled, or the answer was corrected since: it is objected to anew, or corrected again. */
  CONTEST_NOT_SETTLED = 'CONTEST_NOT_SETTLED',
  /** What was promised is a commitment by now: that is corrected, given to another or returned. */
  PROMISE_HANDED_OVER = 'PROMISE_HANDED_OVER',
  /** What is carried over is owned by somebody with an account, who is reminded of it. */
  OWNER_UNKNOWN = 'OWNER_UNKNOWN',
  /** An answer has settled the demand; contest the answer first. */
  DEMAND_SETTLED = 'DEMAND_SETTLED',
  /** It was said by the unit of whoever chairs just now. */
  OWN_ANSWER = 'OWN_ANSWER',
  /** Nothing says anything else than before. */
  NOTHING_CORRECTED = 'NOTHING_CORRECTED',
  /** It was withdrawn, or merged into another: it stands again first. */
  DEMAND_TAKEN_BACK = 'DEMAND_TAKEN_BACK',
  CLAUSE_NOT_DRAFT = 'CLAUSE_NOT_DRAFT',
  CLAUSE_NOT_OPEN = 'CLAUSE_NOT_OPEN',
  /** It has not been settled. */
  CLAUSE_NOT_SETTLED = 'CLAUSE_NOT_SETTLED',
  /** A counted secret vote stays counted: the clause is put anew. */
  SECRET_VOTE_COUNTED = 'SECRET_VOTE_COUNTED',
  /** Stances on it are taken in secret: by one's own ballot only. */
  CLAUSE_SECRET = 'CLAUSE_SECRET',
  CLAUSE_NOT_SECRET = 'CLAUSE_NOT_SECRET',
  /** A secret ballot is cast once and stays as it was cast. */
  ALREADY_VOTED = 'ALREADY_VOTED',
  /** `groups` lists those with so few people that the result would tell who voted how. */
  GROUP_TOO_SMALL = 'GROUP_TOO_SMALL',
  /** `groups` lists those from which too few ballots came to be counted on their own. */
  TOO_FEW_BALLOTS = 'TOO_FEW_BALLOTS',
  STATEMENT_WITHDRAWN = 'STATEMENT_WITHDRAWN',
  /** So many questions of one person wait that others would not get their turn. */
  TOO_MANY_QUESTIONS = 'TOO_MANY_QUESTIONS',
  QUESTION_TOO_SOON = 'QUESTION_TOO_SOON',
  QUESTION_SETTLED = 'QUESTION_SETTLED',
  OPINION_SETTLED = 'OPINION_SETTLED',
  ROUND_NOT_DRAFT = 'ROUND_NOT_DRAFT',
  ROUND_NOT_OPEN = 'ROUND_NOT_OPEN',
  ROUND_EMPTY = 'ROUND_EMPTY',
  ANOTHER_ROUND_OPEN = 'ANOTHER_ROUND_OPEN',
  TOO_MANY_OPINIONS = 'TOO_MANY_OPINIONS',
  /** Stances are still being taken on a clause. */
  CLAUSES_OPEN = 'CLAUSES_OPEN',
  MINUTES_MISSING = 'MINUTES_MISSING',
  MINUTES_CONFIRMED = 'MINUTES_CONFIRMED',
  /** Until then the text itself is changed. */
  MINUTES_NOT_CONFIRMED = 'MINUTES_NOT_CONFIRMED',
  /** The confirmed minutes do not say this anywhere, word for word. */
  PASSAGE_NOT_FOUND = 'PASSAGE_NOT_FOUND',
  /** Confirmed or withdrawn: another one corrects it. */
  CORRIGENDUM_SETTLED = 'CORRIGENDUM_SETTLED',
  MINUTES_NOT_PUT_TO_PARTIES = 'MINUTES_NOT_PUT_TO_PARTIES',
  /** The text is no longer the one that was read. */
  MINUTES_CHANGED = 'MINUTES_CHANGED',
  /** A party the minutes were put to has not answered; the chair may say why not to wait. */
  PARTIES_NOT_ANSWERED = 'PARTIES_NOT_ANSWERED',
  BROADCAST_NOT_OPEN = 'BROADCAST_NOT_OPEN',
  /** The words name a resident or carry a number of somebody's. */
  BROADCAST_NAMES_SOMEBODY = 'BROADCAST_NAMES_SOMEBODY',
  /** Nobody approves what they wrote. */
  WRITER_MAY_NOT_CONFIRM = 'WRITER_MAY_NOT_CONFIRM',
}
registerEnumType(MeetingRefusalCode, { name: 'MeetingRefusalCode' });

@ObjectType({ description: 'A demand as it is named in a list.' })
@Audience('PUBLIC')
export class DemandInTheWay {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'Why the meeting says no, and what stands in the way.' })
@Audience('PUBLIC')
export class MeetingRefusal extends Refusal {
  @Field(() => MeetingRefusalCode)
  readonly code: MeetingRefusalCode;

  @Field(() => [DemandInTheWay])
  readonly demands: readonly DemandInTheWay[];

  @Field(() => [String], {
    description: 'Names of the interest groups it is about; an empty name: all without a group.',
  })
  readonly groups: readonly string[];

  constructor(code: MeetingRefusalCode, demands: readonly DemandInTheWay[] = [], groups: readonly string[] = []) {
    super();
    this.code = code;
    this.demands = demands;
    this.groups = groups;
  }
}
