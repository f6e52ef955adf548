import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Consultation, InterestGroup, type Party } from '../consultation/consultation.entity.js';
import { Demand } from '../consultation/demand.entity.js';
import { Participant, ParticipantDuty } from '../consultation/participant.entity.js';
import { PolicyClause } from '../consultation/preparation.entity.js';
import { MeetingObserver } from './observers/meeting-observer.entity.js';
import type { Evidence } from './said/evidence.js';

export enum MeetingStatus {
  SCHEDULED = 'SCHEDULED',
  LIVE = 'LIVE',
  ENDED = 'ENDED',
}
registerEnumType(MeetingStatus, { name: 'MeetingStatus' });

@ObjectType({ description: 'The live part of a consultation: agenda, floor, responses, consensus.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class Meeting extends VersionedEntity {
  @Unique()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Field(() => MeetingStatus)
  @Enum({ items: () => MeetingStatus, type: 'string' })
  status: Opt<MeetingStatus> = MeetingStatus.SCHEDULED;

  /** Six digits, unique among meetings that have not ended: what people type where the code cannot be scanned. */
  @Index()
  @Property({ type: 'text' })
  joinCode!: string;

  @Property({ ...instant, nullable: true })
  openedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  endedAt: Date | null = null;

  /** Set when it opens: when it would end if everything took the minutes planned for it. */
  @Property({ ...instant, nullable: true })
  plannedEndsAt: Date | null = null;

  /** Closed, only points of order and the desk still add to the queue. */
  @Property({ type: 'boolean', default: true })
  queueOpen: Opt<boolean> = true;

  @Property({ type: 'boolean', default: false })
  firstTimersFirst: Opt<boolean> = false;

  @Property({ type: 'boolean', default: false })
  residentsFirst: Opt<boolean> = false;

  /** So many seconds before the time is up, the countdown warns. */
  @Property({ type: 'integer', default: 30 })
  warningSeconds: Opt<number> = 30;

  /** Minutes for one turn at this meeting; null: what its form says. */
  @Property({ type: 'integer', nullable: true })
  turnMinutes: number | null = null;

  /** Speaking minutes each party may use up; a party that is not named may speak without a budget. */
  @Property({ type: 'json', default: '{}' })
  partyMinutes: Opt<Partial<Record<Party, number>>> = {};
}

export enum AgendaPart {
  /** 通报 */
  BRIEFING = 'BRIEFING',
  /** 提问 */
  QUESTIONS = 'QUESTIONS',
  /** 解答 */
  ANSWERS = 'ANSWERS',
  /** 共识 */
  CONSENSUS = 'CONSENSUS',
  OTHER = 'OTHER',
}
registerEnumType(AgendaPart, { name: 'AgendaPart' });

export enum AgendaItemStatus {
  PENDING = 'PENDING',
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
  SKIPPED = 'SKIPPED',
}
registerEnumType(AgendaItemStatus, { name: 'AgendaItemStatus' });

@ObjectType({ description: 'A point on the agenda. At most one per meeting is active.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class AgendaItem extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  /** The item this one is a part of. An item with parts is on the floor through them. */
  @ManyToOne(() => AgendaItem, { ref: true, nullable: true })
  parent: Ref<AgendaItem> | null = null;

  /** 1, 2, 3 … through the whole agenda, each item before its parts. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => AgendaPart)
  @Enum({ items: () => AgendaPart, type: 'string' })
  part: Opt<AgendaPart> = AgendaPart.OTHER;

  @Field(() => Int)
  @Property({ type: 'integer' })
  plannedMinutes!: number;

  @Field(() => AgendaItemStatus)
  @Enum({ items: () => AgendaItemStatus, type: 'string' })
  status: Opt<AgendaItemStatus> = AgendaItemStatus.PENDING;

  /** When it last went on the floor. */
  @Property({ ...instant, nullable: true })
  openedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;

  /** Time on the floor before it last went there, and all of it once it has left. */
  @Property({ type: 'integer', default: 0 })
  spentSeconds: Opt<number> = 0;

  /** Why the chair opened it again. */
  @Property({ type: 'text', nullable: true })
  reopenReason: string | null = null;

  /** The demands to be settled under this item; while one of them is open it cannot close. */
  @ManyToMany(() => Demand)
  demands = new Collection<Demand>(this);
}

export enum SpeakerStatus {
  WAITING = 'WAITING',
  SPEAKING = 'SPEAKING',
  FINISHED = 'FINISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SpeakerStatus, { name: 'SpeakerStatus' });

export enum SpeakerKind {
  CONTRIBUTION = 'CONTRIBUTION',
  QUESTION = 'QUESTION',
  /** To a question in the queue, or to a demand. */
  ANSWER = 'ANSWER',
  /** 程序性发言: about how the meeting is run; it goes before all others. */
  POINT_OF_ORDER = 'POINT_OF_ORDER',
}
registerEnumType(SpeakerKind, { name: 'SpeakerKind' });

@ObjectType({
  description: 'What a point of order may be about. One list for the district; the least rank speaks first.',
})
@Audience('GUEST', ...PARTIES)
@Entity()
export class PointOfOrderCategory extends VersionedEntity {
  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  rank!: number;

  @Field(() => Int, { description: 'How long one may speak to it.' })
  @Property({ type: 'integer' })
  minutes!: number;

  @Field(() => Boolean, { description: 'No longer offered; what was said under it stays.' })
  @Property({ type: 'boolean', default: false })
  retired: Opt<boolean> = false;
}

@ObjectType({ description: 'Someone in the speaker queue. At most one per meeting is speaking.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class SpeakerEntry extends BaseEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @ManyToOne(() => AgendaItem, { ref: true, nullable: true })
  item: Ref<AgendaItem> | null = null;

  /** Null: an observer. */
  @ManyToOne(() => Participant, { ref: true, nullable: true, deleteRule: 'no action' })
  participant: Ref<Participant> | null = null;

  /** Somebody sitting in; null: somebody with a seat. */
  @ManyToOne(() => MeetingObserver, { ref: true, nullable: true, deleteRule: 'no action' })
  observer: Ref<MeetingObserver> | null = null;

  @Field(() => SpeakerKind)
  @Enum({ items: () => SpeakerKind, type: 'string', default: SpeakerKind.CONTRIBUTION })
  kind: Opt<SpeakerKind> = SpeakerKind.CONTRIBUTION;

  @ManyToOne(() => PointOfOrderCategory, { ref: true, nullable: true })
  category: Ref<PointOfOrderCategory> | null = null;

  /** The demand it is about. */
  @ManyToOne(() => Demand, { ref: true, nullable: true })
  demand: Ref<Demand> | null = null;

  /** ANSWER: the question it answers. */
  @ManyToOne(() => SpeakerEntry, { ref: true, nullable: true })
  answersTo: Ref<SpeakerEntry> | null = null;

  /** A few words on what they want to say, for the desk. */
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** Waiting again after having begun: the time left is kept. */
  @Field(() => SpeakerStatus)
  @Enum({ items: () => SpeakerStatus, type: 'string' })
  status: Opt<SpeakerStatus> = SpeakerStatus.WAITING;

  /** The order of the queue. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  position!: number;

  /** When they first got the floor. */
  @Property({ ...instant, nullable: true })
  startedAt: Date | null = null;

  /** Since when the time runs; null while it stands still. */
  @Property({ ...instant, nullable: true })
  runningSince: Date | null = null;

  /** Time spoken before `runningSince`, pauses left out; all of it once they have finished. */
  @Property({ type: 'integer', default: 0 })
  spokenMs: Opt<number> = 0;

  @Property({ type: 'integer', default: 0 })
  allottedMs: Opt<number> = 0;

  /** When the allotted time ends, by the server's clock, while it runs; clients count down to it. */
  @Property({ ...instant, nullable: true })
  endsAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  finishedAt: Date | null = null;
}

/** Who held the chair, from when until when. What they were before, they are again when they hand it over. */
@Entity()
export class ChairTerm extends BaseEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  @Enum({ items: () => ParticipantDuty, type: 'string' })
  dutyBefore!: ParticipantDuty;

  /** Null: since the meeting was called. */
  @Property({ ...instant, nullable: true })
  startedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  endedAt: Date | null = null;
}

export enum StatementMode {
  ORAL = 'ORAL',
  WRITTEN = 'WRITTEN',
}
registerEnumType(StatementMode, { name: 'StatementMode' });

/** What somebody's words are, as the scribe hears them. */
export enum StatementKind {
  /** 情况 */
  FACT = 'FACT',
  /** 问题 */
  PROBLEM = 'PROBLEM',
  /** 建议 */
  PROPOSAL = 'PROPOSAL',
  /** 回应 */
  REPLY = 'REPLY',
  /** 程序 */
  PROCEDURE = 'PROCEDURE',
}
registerEnumType(StatementKind, { name: 'StatementKind', description: 'What a statement is, as the scribe hears it.' });

@ObjectType({ description: 'What somebody said, as the scribe noted it.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class Statement extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @ManyToOne(() => AgendaItem, { ref: true, nullable: true })
  item: Ref<AgendaItem> | null = null;

  /** Null: an observer. */
  @ManyToOne(() => Participant, { ref: true, nullable: true, deleteRule: 'no action' })
  participant: Ref<Participant> | null = null;

  /** Somebody sitting in; null: somebody with a seat. */
  @ManyToOne(() => MeetingObserver, { ref: true, nullable: true, deleteRule: 'no action' })
  observer: Ref<MeetingObserver> | null = null;

  @ManyToOne(() => Demand, { ref: true, nullable: true })
  demand: Ref<Demand> | null = null;

  @Field(() => StatementMode)
  @Enum({ items: () => StatementMode, type: 'string' })
  mode: Opt<StatementMode> = StatementMode.ORAL;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => StatementKind)
  @Enum({ items: () => StatementKind, type: 'string', default: StatementKind.FACT })
  kind: Opt<StatementKind> = StatementKind.FACT;

  /** What it rests on, with the name it had when it was linked. */
  @Property({ type: 'json', default: '[]' })
  evidence: Opt<readonly Evidence[]> = [];

  @Property({ ...instant })
  saidAt!: Date;

  /** Set when the speaker takes it back: it stays in the record, marked. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
}

export enum ResponseNature {
  EXPLANATION = 'EXPLANATION',
  POSITION = 'POSITION',
  COMMITMENT = 'COMMITMENT',
  SOLVED_ON_SPOT = 'SOLVED_ON_SPOT',
  DECLINED = 'DECLINED',
}
registerEnumType(ResponseNature, { name: 'ResponseNature' });

@ObjectType({ description: 'What a department answered to a demand, and what kind of answer that is.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class DemandResponse extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Index()
  @ManyToOne(() => Demand, { ref: true })
  demand!: Ref<Demand>;

  /** Who answered; carries the department. */
  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  @Field(() => ResponseNature)
  @Enum({ items: () => ResponseNature, type: 'string' })
  nature!: ResponseNature;

  /** True when it was meant as a commitment but lacked one of its four parts, and was recorded as a position. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  downgraded: Opt<boolean> = false;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  /** Commitment, part one: what will be done. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  action: string | null = null;

  /** Part two: what will be there to see. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  deliverable: string | null = null;

  /** Part three: by when. */
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  /** Part four: the named person who answers for it. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  responsiblePerson: string | null = null;

  /** Who allowed the promise, where the delegate must report back (asked on the spot, or afterwards). */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  authorisedBy: string | null = null;

  /** DECLINED: why, and the policy it rests on. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  basis: string | null = null;

  @Property({ ...instant })
  respondedAt!: Date;

  /** Set when the asker or the chair says the recorded nature is wrong. */
  @Property({ type: 'text', nullable: true })
  contestReason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  contestedBy: string | null = null;
}

export enum ClauseStatus {
  DRAFT = 'DRAFT',
  /** Stances are being taken. */
  OPEN = 'OPEN',
  HELD = 'HELD',
  /** It failed the double test. */
  NOT_HELD = 'NOT_HELD',
}
registerEnumType(ClauseStatus, { name: 'ClauseStatus' });

@ObjectType({ description: '共识条款' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class ConsensusClause extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Field(() => Int)
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  /** Without one the clause cannot hold. */
  @Field(() => String)
  @Property({ type: 'text' })
  policyBasis: Opt<string> = '';

  /** The clause of the policy list the basis was taken from, if it was. */
  @ManyToOne(() => PolicyClause, { ref: true, nullable: true, deleteRule: 'set null' })
  policyClause: Ref<PolicyClause> | null = null;

  /** Whether stances are taken in secret: decided while it is a draft. */
  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  secret: Opt<boolean> = false;

  /** A secret vote once it is closed: a hash over its ballots, so that a changed one shows. */
  @Property({ type: 'text', nullable: true })
  tallyHash: string | null = null;

  @Field(() => ClauseStatus)
  @Enum({ items: () => ClauseStatus, type: 'string' })
  status: Opt<ClauseStatus> = ClauseStatus.DRAFT;

  @Property({ ...instant, nullable: true })
  settledAt: Date | null = null;
}

export enum StanceKind {
  AGREE = 'AGREE',
  RESERVED = 'RESERVED',
  DISAGREE = 'DISAGREE',
}
registerEnumType(StanceKind, { name: 'StanceKind' });

@ObjectType({ description: 'One stance on a clause; a changed one replaces it. A reservation is kept and printed.' })
@Audience('GUEST', ...PARTIES)
@Entity()
@Unique({ properties: ['clause', 'participant'] })
export class Stance extends VersionedEntity {
  @ManyToOne(() => ConsensusClause, { ref: true })
  clause!: Ref<ConsensusClause>;

  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  @ManyToOne(() => InterestGroup, { ref: true, nullable: true })
  interestGroup: Ref<InterestGroup> | null = null;

  @Field(() => StanceKind)
  @Enum({ items: () => StanceKind, type: 'string' })
  kind!: StanceKind;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reservation: string | null = null;
}

/** A show of hands within one interest group, of those who took no stance of their own. A recount replaces it. */
@Entity()
@Unique({ properties: ['clause', 'interestGroup'] })
export class HandCount extends VersionedEntity {
  @ManyToOne(() => ConsensusClause, { ref: true })
  clause!: Ref<ConsensusClause>;

  @ManyToOne(() => InterestGroup, { ref: true, deleteRule: 'cascade' })
  interestGroup!: Ref<InterestGroup>;

  @Property({ type: 'integer' })
  agreeCount!: number;

  @Property({ type: 'integer' })
  reservedCount!: number;

  @Property({ type: 'integer' })
  disagreeCount!: number;
}

export enum MinutesStatus {
  DRAFT = 'DRAFT',
  CONFIRMED = 'CONFIRMED',
}
registerEnumType(MinutesStatus, { name: 'MinutesStatus' });

@ObjectType({ description: '协商纪要, drafted from the record.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class Minutes extends VersionedEntity {
  @Unique()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Field(() => MinutesStatus)
  @Enum({ items: () => MinutesStatus, type: 'string' })
  status: Opt<MinutesStatus> = MinutesStatus.DRAFT;

  /** Plain text in paragraphs. */
  @Field(() => String)
  @Property({ type: 'text' })
  body!: string;

  /** The draft from the record that this text was last brought together with. */
  @Property({ type: 'text', nullable: true })
  takenIn: string | null = null;

  /** The version at which this text was saved: what people read and answer for. */
  @Field(() => Int)
  @Property({ type: 'integer', default: 1 })
  textVersion: Opt<number> = 1;

  /** Who wrote each paragraph, by line: account or participant ids. */
  @Property({ type: 'json', nullable: true })
  writers: (string | null)[] | null = null;

  @Property({ ...instant, nullable: true })
  putToPartiesAt: Date | null = null;

  /** The text the parties were last asked about. */
  @Property({ type: 'integer', nullable: true })
  putToPartiesVersion: number | null = null;

  /** Why it was confirmed although a party had not answered. */
  @Property({ type: 'text', nullable: true })
  unansweredReason: string | null = null;

  @Property({ ...instant, nullable: true })
  confirmedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  confirmedBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  editedBy: string | null = null;
}
