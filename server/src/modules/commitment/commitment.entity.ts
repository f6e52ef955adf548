import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Consultation } from '../consultation/consultation.entity.js';
import { Demand } from '../consultation/demand.entity.js';
import { Organisation } from '../roster/organisations/organisation.entity.js';
import { Department, LiaisonCommittee, Member } from '../roster/roster.entity.js';

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
  /** Given out by mistake, and taken back before anybody acted on it. */
  WITHDRAWN = 'WITHDRAWN',
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
  @Index()
  @Property({ type: 'uuid', nullable: true })
  clauseId: string | null = null;

  /** WITHDRAWN: the clause it was made of by mistake, as long as it may be given out again. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  withdrawnClauseId: string | null = null;

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

  /** 主办: a department, or an organisation in its own name; one of the two (`unit.ts`). */
  @Index()
  @ManyToOne(() => Department, { ref: true, nullable: true, deleteRule: 'no action' })
  leadDepartment: Ref<Department> | null = null;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: 'no action' })
  leadOrganisation: Ref<Organisation> | null = null;

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

  /** When the committee said that the notice of this round hangs; open answers before it are shown as such. */
  @Property({ type: 'date', nullable: true })
  noticePostedOn: string | null = null;

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

  /** The department has reported, asks to give it back all the same, and waits for the committee to say. */
  @Property({ type: 'text', nullable: true })
  returnReason: string | null = null;

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
