import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import type { StoryDoc } from '../publicity/index.js';
import { FeedbackKind, ReportKind, ReportStatus } from './report.enums.js';
import type { ReportSaid } from './said/report-said.js';

export { FeedbackKind, ReportKind, ReportStatus };

registerEnumType(ReportKind, { name: 'ReportKind', description: 'What a report is of, and to whom it goes.' });
registerEnumType(ReportStatus, { name: 'ReportStatus' });
registerEnumType(FeedbackKind, { name: 'ReportFeedbackKind', description: 'What the addressee did with a report.' });

/** 报告: an official paper whose figures are bound to the record. */
@Entity()
export class Report extends VersionedEntity {
  @Enum({ items: () => ReportKind, type: 'string' })
  kind!: ReportKind;

  @Index()
  @Enum({ items: () => ReportStatus, type: 'string' })
  status: Opt<ReportStatus> = ReportStatus.DRAFT;

  /** Whose work it is of; null: the district's. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  /** CONSULTATION: the one it is of. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  consultationId: string | null = null;

  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date' })
  endsOn!: string;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'json' })
  body!: StoryDoc;

  /** What its figures said when it was drafted, or last renewed. */
  @Property({ type: 'json' })
  said!: ReportSaid;

  /** 期号: given when it is first signed. */
  @Property({ type: 'text', nullable: true })
  number: string | null = null;

  /** Account ids: two different persons. */
  @Index()
  @Property({ type: 'uuid' })
  writerId!: string;

  /** Everybody whose words stand in it: none of them signs it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  hands: Opt<string[]> = [];

  @Property({ type: 'uuid', nullable: true })
  signerId: string | null = null;

  @Property({ ...instant, nullable: true })
  signedAt: Date | null = null;

  /** Signed with a sentence whose digits are bound to nothing: why. */
  @Property({ type: 'text', nullable: true })
  signedInSpite: string | null = null;

  @Property({ type: 'text', nullable: true })
  addressee: string | null = null;

  /** The day it first went out. */
  @Property({ type: 'date', nullable: true })
  sentOn: string | null = null;

  /** Why it came back to whoever writes it. */
  @Property({ type: 'text', nullable: true })
  returnedBecause: string | null = null;

  @Property({ type: 'integer' })
  correction: Opt<number> = 0;

  @Property({ type: 'text', nullable: true })
  correctionReason: string | null = null;

  /** What it was when the correction that is being written began; null: none is. */
  @Enum({ items: () => ReportStatus, type: 'string', nullable: true })
  corrects: ReportStatus | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnBecause: string | null = null;
}

/** A report as it was signed. Append-only. */
@Entity()
@Unique({ properties: ['report', 'correction', 'signing'] })
export class ReportVersion extends BaseEntity {
  @ManyToOne(() => Report, { ref: true })
  report!: Ref<Report>;

  /** 0: the first; then the number of the correction. */
  @Property({ type: 'integer' })
  correction!: number;

  /** The first time it was signed under this number, or again after it was taken back before it went out. */
  @Property({ type: 'integer' })
  signing!: number;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'json' })
  body!: StoryDoc;

  @Property({ type: 'json' })
  said!: ReportSaid;

  @Property({ type: 'uuid' })
  writerId!: string;

  @Property({ type: 'uuid' })
  signerId!: string;

  @Property({ ...instant })
  signedAt!: Date;
}

/** What the addressee did with it. The words of an instruction lie apart (decision 40). */
@Entity()
export class ReportFeedback extends BaseEntity {
  @Index()
  @ManyToOne(() => Report, { ref: true })
  report!: Ref<Report>;

  @Enum({ items: () => FeedbackKind, type: 'string' })
  kind!: FeedbackKind;

  @Property({ type: 'date' })
  onDay!: string;

  /** Which office or post it came from. */
  @Property({ type: 'text' })
  source!: string;

  /** What follows from it, in words everybody may read who reads the report. */
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** Account id of who wrote it down. */
  @Property({ type: 'uuid' })
  enteredBy!: string;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnBecause: string | null = null;
}

/** The words of a leader's instruction, in a table of their own that one command alone reads. */
@Entity()
export class ReportWording extends BaseEntity {
  @OneToOne(() => ReportFeedback, { ref: true, owner: true })
  feedback!: Ref<ReportFeedback>;

  @Property({ type: 'text', hidden: true })
  wording!: string;
}

/** Who may read them: named when it was written down. */
@Entity()
@Unique({ properties: ['feedback', 'accountId'] })
export class ReportWordingReader extends BaseEntity {
  @ManyToOne(() => ReportFeedback, { ref: true })
  feedback!: Ref<ReportFeedback>;

  @Property({ type: 'uuid' })
  accountId!: string;
}

/** That somebody read them. Append-only. */
@Entity()
export class ReportWordingReading extends BaseEntity {
  @Index()
  @ManyToOne(() => ReportFeedback, { ref: true })
  feedback!: Ref<ReportFeedback>;

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ ...instant })
  readAt!: Date;
}
