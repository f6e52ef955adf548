import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';

export enum BriefStatus {
  /** Its author writes. Nobody else sees it but those who share it. */
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  /** 初审: a reviewer has taken it up. */
  FIRST_REVIEW = 'FIRST_REVIEW',
  RETURNED = 'RETURNED',
  /** 留存未用 */
  RETAINED = 'RETAINED',
  /** The desk works on its own copy of the words. */
  EDITING = 'EDITING',
  /** 核稿 */
  REVIEWED = 'REVIEWED',
  /** 签发 */
  SIGNED = 'SIGNED',
  /** 编发: it has its number. */
  ISSUED = 'ISSUED',
  /** It went up the ladder, or into a composite; what becomes of it comes back. */
  FEEDBACK = 'FEEDBACK',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(BriefStatus, { name: 'BriefStatus', description: 'Where a brief stands.' });

export enum BriefKind {
  /** 单篇 */
  SINGLE = 'SINGLE',
  /** 综合 */
  COMPOSITE = 'COMPOSITE',
}
registerEnumType(BriefKind, { name: 'BriefKind' });

/** 社情民意信息: one matter, told as situation, analysis, suggestion. */
@Entity()
@Index({ properties: ['status', 'id'] })
@Unique({ properties: ['issueYear', 'issueNumber'] })
export class OpinionBrief extends VersionedEntity {
  @Enum({ items: () => BriefKind, type: 'string' })
  kind: Opt<BriefKind> = BriefKind.SINGLE;

  @Enum({ items: () => BriefStatus, type: 'string' })
  status: Opt<BriefStatus> = BriefStatus.DRAFT;

  /** The author's words. The desk never changes them. */
  @Property({ type: 'text' })
  title: Opt<string> = '';

  /** 情况 */
  @Property({ type: 'text' })
  situation: Opt<string> = '';

  /** 分析 */
  @Property({ type: 'text' })
  analysis: Opt<string> = '';

  /** 建议 */
  @Property({ type: 'text' })
  suggestion: Opt<string> = '';

  /** The desk's copy, from the moment it is edited. */
  @Property({ type: 'text', nullable: true })
  editedTitle: string | null = null;

  @Property({ type: 'text', nullable: true })
  editedSituation: string | null = null;

  @Property({ type: 'text', nullable: true })
  editedAnalysis: string | null = null;

  @Property({ type: 'text', nullable: true })
  editedSuggestion: string | null = null;

  @Property({ type: 'array', columnType: 'uuid[]' })
  fileIds: Opt<string[]> = [];

  /** Account id of who writes it: the first of its authors. */
  @Index()
  @Property({ type: 'uuid' })
  leadAuthorId!: string;

  /** The liaison committee it comes from: of its author, or of the record it grew out of. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  /** Begun by whoever stood in for the committee's director, under this appointment. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  actingId: string | null = null;

  /** That appointment ended: from then on whoever serves the committee goes on with it. Who began it stays its author. */
  @Property({ ...instant, nullable: true })
  committeeHandSince: Date | null = null;

  @Property({ ...instant, nullable: true })
  submittedAt: Date | null = null;

  /** Why it was returned or retained, in the desk's words. */
  @Property({ type: 'text', nullable: true })
  deskNote: string | null = null;

  /** Account ids, each of the present round of desk work. Nobody signs what they wrote, edited or reviewed. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  editorIds: Opt<string[]> = [];

  @Property({ type: 'uuid', nullable: true })
  reviewerId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  signerId: string | null = null;

  @Property({ type: 'integer', nullable: true })
  issueYear: number | null = null;

  @Property({ type: 'integer', nullable: true })
  issueNumber: number | null = null;

  @Property({ type: 'date', nullable: true })
  issuedOn: string | null = null;

  /** 主送 */
  @Property({ type: 'array', columnType: 'text[]' })
  sentTo: Opt<string[]> = [];

  /** 抄送 */
  @Property({ type: 'array', columnType: 'text[]' })
  copiedTo: Opt<string[]> = [];
}

/** Whose brief it is, with how much of it. Shares of one brief make a hundred. */
@Entity()
@Unique({ properties: ['brief', 'accountId'] })
export class BriefAuthor extends BaseEntity {
  @ManyToOne(() => OpinionBrief, { ref: true, deleteRule: 'cascade' })
  brief!: Ref<OpinionBrief>;

  @Index()
  @Property({ type: 'uuid' })
  accountId!: string;

  /** 1 writes it. */
  @Property({ type: 'integer' })
  position!: number;

  /** Percent. */
  @Property({ type: 'integer' })
  share!: number;
}

export enum BriefSourceKind {
  TOPIC = 'TOPIC',
  DEMAND = 'DEMAND',
  COMMITMENT = 'COMMITMENT',
  /** Something said in a meeting. */
  STATEMENT = 'STATEMENT',
  /** A suggestion of field research. */
  RESEARCH = 'RESEARCH',
  /** A card of the radar. */
  COMMON_PROBLEM = 'COMMON_PROBLEM',
  /** Another brief, in a composite. */
  BRIEF = 'BRIEF',
}
registerEnumType(BriefSourceKind, { name: 'BriefSourceKind', description: 'What a brief grew out of.' });

/** What a brief grew out of. What becomes of the brief is told there too. */
@Entity()
@Unique({ properties: ['brief', 'kind', 'recordId'] })
@Index({ properties: ['kind', 'recordId'] })
export class BriefSource extends BaseEntity {
  @ManyToOne(() => OpinionBrief, { ref: true, deleteRule: 'cascade' })
  brief!: Ref<OpinionBrief>;

  @Enum({ items: () => BriefSourceKind, type: 'string' })
  kind!: BriefSourceKind;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  /** As it was called then. */
  @Property({ type: 'text' })
  title!: string;
}

export enum BriefStepKind {
  STARTED = 'STARTED',
  SUBMITTED = 'SUBMITTED',
  TAKEN_BACK = 'TAKEN_BACK',
  TAKEN_UP = 'TAKEN_UP',
  RETURNED = 'RETURNED',
  RETAINED = 'RETAINED',
  REOPENED = 'REOPENED',
  PASSED = 'PASSED',
  EDITED = 'EDITED',
  REVIEWED = 'REVIEWED',
  SENT_BACK = 'SENT_BACK',
  SIGNED = 'SIGNED',
  ISSUED = 'ISSUED',
  /** It was used in a composite. */
  COMPOSED = 'COMPOSED',
  SENT_UP = 'SENT_UP',
  /** It was never sent there. */
  SUBMISSION_WITHDRAWN = 'SUBMISSION_WITHDRAWN',
  OUTCOME = 'OUTCOME',
  OUTCOME_CORRECTED = 'OUTCOME_CORRECTED',
  INSTRUCTED = 'INSTRUCTED',
  HANDLED = 'HANDLED',
  LOOKED_BACK = 'LOOKED_BACK',
  /** By whoever wrote it, before anything followed. */
  INSTRUCTION_WITHDRAWN = 'INSTRUCTION_WITHDRAWN',
  ARCHIVED = 'ARCHIVED',
  RETRIEVED = 'RETRIEVED',
  /** The step before it was taken back. */
  UNDONE = 'UNDONE',
  /** Whoever stood in for the director began it; their days are over. */
  BACK_WITH_COMMITTEE = 'BACK_WITH_COMMITTEE',
  /** The account it was taken from is open again: whoever began it goes on. */
  BACK_WITH_WRITER = 'BACK_WITH_WRITER',
  /** Its words were put right after it went out. */
  CORRECTED = 'CORRECTED',
}
registerEnumType(BriefStepKind, { name: 'BriefStepKind' });

/** One step in the life of a brief. Append-only. */
@Entity()
export class BriefStep extends BaseEntity {
  @Index()
  @ManyToOne(() => OpinionBrief, { ref: true, deleteRule: 'cascade' })
  brief!: Ref<OpinionBrief>;

  @Enum({ items: () => BriefStepKind, type: 'string' })
  kind!: BriefStepKind;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  by: string | null = null;

  @Property({ ...instant })
  at!: Date;
}
