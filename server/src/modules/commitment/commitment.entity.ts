import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Consultation } from '../consultation/consultation.entity.js';
import { Demand } from '../consultation/demand.entity.js';
import { Department, LiaisonCommittee, Member } from '../roster/roster.entity.js';
import { ProgressStage } from './progress/progress-stage.entity.js';

export enum CommitmentStatus {
  ASSIGNED = 'ASSIGNED',
  WRONG_UNIT = 'WRONG_UNIT',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  IN_PROGRESS = 'IN_PROGRESS',
  EXTENSION_REQUESTED = 'EXTENSION_REQUESTED',
  REPLIED = 'REPLIED',
  VERIFIED = 'VERIFIED',
  ACCEPTANCE_OPEN = 'ACCEPTANCE_OPEN',
  CLOSED = 'CLOSED',
  REPROCESSING = 'REPROCESSING',
  /** 反弹: closed once, found undone by a look-back, and handed to the department again. */
  RELAPSED = 'RELAPSED',
  /** 巩固: the last look-back found it lasting. */
  HELD = 'HELD',
  /** Handled as several; its parts say what becomes of it. */
  SPLIT = 'SPLIT',
  /** Handled together with another, which says what becomes of it. */
  MERGED = 'MERGED',
}
registerEnumType(CommitmentStatus, { name: 'CommitmentStatus' });

export enum ResultClass {
  /** 已解决 */
  A = 'A',
  /** 正在解决 */
  B = 'B',
  /** 列入计划 */
  C = 'C',
  /** 暂难解决 */
  D = 'D',
}
registerEnumType(ResultClass, { name: 'ResultClass' });

/** A promise made at a meeting and followed until the people concerned say it is done. */
@Entity()
export class Commitment extends VersionedEntity {
  @Unique()
  @Property({ type: 'text' })
  number!: string;

  /** For the public chain page, when the matter did not start from a topic with a code of its own. */
  @Unique()
  @Property({ type: 'text' })
  trackingCode!: string;

  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Index()
  @ManyToOne(() => LiaisonCommittee, { ref: true })
  committee!: Ref<LiaisonCommittee>;

  @ManyToOne(() => Demand, { ref: true })
  demand!: Ref<Demand>;

  /** The demand response it was made in; one promise becomes one commitment. Null for what was split off. */
  @Unique()
  @Property({ type: 'uuid', nullable: true })
  responseId: string | null = null;

  /** The clause of the consensus it carries out, where staff named one. */
  @Property({ type: 'uuid', nullable: true })
  clauseId: string | null = null;

  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'text' })
  deliverable!: string;

  /** As it stands now: an extension or another round moves it. */
  @Property({ type: 'date' })
  dueOn!: string;

  /** As it was promised at the meeting; never moved. */
  @Property({ type: 'date' })
  promisedDueOn!: string;

  @Property({ type: 'text' })
  responsiblePerson!: string;

  /** Grows when the words of the promise are corrected; other acts leave it. */
  @Property({ type: 'integer', default: 1 })
  promiseVersion: Opt<number> = 1;

  /** 主办 */
  @Index()
  @ManyToOne(() => Department, { ref: true })
  leadDepartment!: Ref<Department>;

  /** 协办 */
  @ManyToMany(() => Department)
  assistingDepartments = new Collection<Department>(this);

  /** The member who follows it and verifies on site. */
  @Index()
  @ManyToOne(() => Member, { ref: true, nullable: true })
  followingMember: Ref<Member> | null = null;

  /** Another member than that one: looks again once it is closed. */
  @Index()
  @ManyToOne(() => Member, { ref: true, nullable: true })
  lookBackMember: Ref<Member> | null = null;

  @Index()
  @Enum({ items: () => CommitmentStatus, type: 'string' })
  status: Opt<CommitmentStatus> = CommitmentStatus.ASSIGNED;

  /** Of the last reply. */
  @Enum({ items: () => ResultClass, type: 'string', nullable: true })
  resultClass: ResultClass | null = null;

  /** 1 at first; one more each time it is reprocessed. */
  @Property({ type: 'integer' })
  round: Opt<number> = 1;

  @Property({ ...instant })
  assignedAt!: Date;

  /** Last day to acknowledge or to send back. */
  @Property({ type: 'date' })
  acknowledgeBy!: string;

  @Property({ ...instant, nullable: true })
  acknowledgedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  repliedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  acceptanceOpenedAt: Date | null = null;

  /** Residents may answer through this day at least. */
  @Property({ type: 'date', nullable: true })
  acceptanceClosesOn: string | null = null;

  /** Short code on the notice or the site plate; null until acceptance first opens, then the same in every round. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  acceptanceCode: string | null = null;

  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;

  /** Closed on a D-class reply: stays visible as not solved. */
  @Property({ type: 'boolean' })
  closedUnsolved: Opt<boolean> = false;

  /** Asked for and not yet decided. */
  @Property({ type: 'date', nullable: true })
  extensionUntil: string | null = null;

  @Property({ type: 'text', nullable: true })
  extensionReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  wrongUnitReason: string | null = null;

  /** Since when the party it now waits for has held it, and until when it may; null: no limit of its own. */
  @Property({ type: 'date', defaultRaw: 'current_date' })
  waitingSince!: Opt<string>;

  @Property({ type: 'date', nullable: true })
  waitingUntil: string | null = null;

  /** Granted so far; the form says how many are possible. */
  @Property({ type: 'integer', default: 0 })
  extensionCount: Opt<number> = 0;

  /** 督办: when a leader last took it up. */
  @Property({ ...instant, nullable: true })
  supervisedAt: Date | null = null;

  /** When it was put on the leaders' list by rule. */
  @Property({ ...instant, nullable: true })
  putToLeaderAt: Date | null = null;

  /** How often a look-back found it undone again. */
  @Property({ type: 'integer', default: 0 })
  relapseCount: Opt<number> = 0;

  /** The one it was split off, and everything that one was split off in turn. */
  @Index()
  @ManyToOne(() => Commitment, { ref: true, nullable: true })
  splitFrom: Ref<Commitment> | null = null;

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  ancestorIds: Opt<string[]> = [];

  @Index()
  @ManyToOne(() => Commitment, { ref: true, nullable: true })
  mergedInto: Ref<Commitment> | null = null;

  /** When anybody last did something about it: 已 21 天无更新. */
  @Property({ ...instant })
  lastActedAt!: Date;
}

/** What was done so far, with evidence. */
@Entity()
export class ProgressEntry extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  /** The step of the chain it was written in. */
  @Unique()
  @ManyToOne(() => CommitmentStep, { ref: true, nullable: true })
  step: Ref<CommitmentStep> | null = null;

  /** How far it was: 方案, 施工, 完工. */
  @ManyToOne(() => ProgressStage, { ref: true, nullable: true })
  stage: Ref<ProgressStage> | null = null;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'array', columnType: 'uuid[]' })
  photoIds: Opt<string[]> = [];

  /** Paired with `afterIds` by their place. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  beforeIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  afterIds: Opt<string[]> = [];

  /** For those who may read the commitment. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  documentIds: Opt<string[]> = [];

  @Property({ ...instant })
  reportedAt!: Date;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  reportedBy: string | null = null;
}

/** The department's reply to one round (办复). */
@Entity()
@Unique({ properties: ['commitment', 'round'] })
export class Reply extends BaseEntity {
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  @Enum({ items: () => ResultClass, type: 'string' })
  resultClass!: ResultClass;

  @Property({ type: 'text' })
  text!: string;

  /** D: why, and the basis it rests on. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'text', nullable: true })
  basis: string | null = null;

  /** D: the day it is looked at again. */
  @Property({ type: 'date', nullable: true })
  nextLookOn: string | null = null;

  /** What was done of the promised deliverable; an explanation alone is no reply. */
  @Property({ type: 'text', nullable: true })
  delivered: string | null = null;

  /** Progress entries of this round that show it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  progressIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  photoIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  beforeIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  afterIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  documentIds: Opt<string[]> = [];

  @Property({ ...instant })
  repliedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  repliedBy: string | null = null;
}

export enum VerificationFinding {
  DONE = 'DONE',
  PARTLY_DONE = 'PARTLY_DONE',
  NOT_DONE = 'NOT_DONE',
}
registerEnumType(VerificationFinding, { name: 'VerificationFinding' });

/** Whether somebody stood at the place: all that is kept of where a phone was. */
export enum Presence {
  IN = 'IN',
  OUT = 'OUT',
  /** No fence, no position, or one too rough to say. */
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Presence, {
  name: 'Presence',
  description: "In or out of the place's fence. Coordinates are compared once and never kept.",
});

/** What the following member found on site (核实). */
@Entity()
@Unique({ properties: ['commitment', 'round'] })
export class Verification extends BaseEntity {
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  @Enum({ items: () => VerificationFinding, type: 'string' })
  finding!: VerificationFinding;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text' })
  place!: string;

  @Enum({ items: () => Presence, type: 'string', default: Presence.UNKNOWN })
  presence: Opt<Presence> = Presence.UNKNOWN;

  @Property({ type: 'array', columnType: 'uuid[]' })
  photoIds: Opt<string[]> = [];

  @Property({ ...instant })
  verifiedAt!: Date;
}

export enum AcceptanceResult {
  /** 解决 */
  SOLVED = 'SOLVED',
  /** 解决一半 */
  HALF_SOLVED = 'HALF_SOLVED',
  /** 没解决 */
  NOT_SOLVED = 'NOT_SOLVED',
  /** 又反弹 */
  CAME_BACK = 'CAME_BACK',
}
registerEnumType(AcceptanceResult, { name: 'AcceptanceResult' });

export enum Attitude {
  GOOD = 'GOOD',
  FAIR = 'FAIR',
  POOR = 'POOR',
}
registerEnumType(Attitude, { name: 'Attitude' });

/** One resident's answer in one round. One voice each, as far as can be without an account. */
@Entity()
@Unique({ properties: ['commitment', 'round', 'voiceHash'] })
export class AcceptanceAnswer extends BaseEntity {
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  /** Device, with the invitation where there is one, hashed with a key of this installation; nothing once the round is over. */
  @Property({ type: 'text', hidden: true })
  voiceHash!: string;

  /** The phone an invited voice came from: it does not speak once more by the open code. */
  @Property({ type: 'text', nullable: true, hidden: true })
  deviceHash: string | null = null;

  /** Came as an invited stakeholder rather than by the open code; counted apart. */
  @Property({ type: 'boolean' })
  invited: Opt<boolean> = false;

  @Enum({ items: () => AcceptanceResult, type: 'string' })
  result!: AcceptanceResult;

  @Enum({ items: () => Attitude, type: 'string' })
  attitude!: Attitude;

  @Property({ type: 'text', nullable: true })
  comment: string | null = null;

  @Property({ ...instant })
  answeredAt!: Date;
}

export enum CommitmentStepKind {
  ASSIGNED = 'ASSIGNED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  SENT_BACK = 'SENT_BACK',
  REASSIGNED = 'REASSIGNED',
  ASSISTANCE_ADDED = 'ASSISTANCE_ADDED',
  FOLLOWER_ASSIGNED = 'FOLLOWER_ASSIGNED',
  PROGRESSED = 'PROGRESSED',
  EXTENSION_REQUESTED = 'EXTENSION_REQUESTED',
  EXTENDED = 'EXTENDED',
  EXTENSION_REFUSED = 'EXTENSION_REFUSED',
  URGED = 'URGED',
  REPLIED = 'REPLIED',
  VERIFIED = 'VERIFIED',
  ACCEPTANCE_OPENED = 'ACCEPTANCE_OPENED',
  CLOSED = 'CLOSED',
  REPROCESSING = 'REPROCESSING',
  CORRECTED = 'CORRECTED',
  REMINDED = 'REMINDED',
  PARTY_PRESSED = 'PARTY_PRESSED',
  PUT_TO_LEADER = 'PUT_TO_LEADER',
  SUPERVISED = 'SUPERVISED',
  SPLIT = 'SPLIT',
  SPLIT_OFF = 'SPLIT_OFF',
  MERGED = 'MERGED',
  MERGE_RECEIVED = 'MERGE_RECEIVED',
  LOOKED_BACK = 'LOOKED_BACK',
  HELD = 'HELD',
  RELAPSED = 'RELAPSED',
}
registerEnumType(CommitmentStepKind, { name: 'CommitmentStepKind' });

/** One step in a commitment's life, for the chain page and the timeliness counts. Append-only. */
@Entity()
export class CommitmentStep extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Enum({ items: () => CommitmentStepKind, type: 'string' })
  kind!: CommitmentStepKind;

  @Property({ type: 'integer' })
  round!: number;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** The due date this step set or asked for. */
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  /** Account id; null when the house did it by rule. */
  @Property({ type: 'uuid', nullable: true })
  actedBy: string | null = null;

  @Property({ ...instant })
  at!: Date;
}
