import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Member } from '../roster/roster.entity.js';
import type { KeptFacts } from './facts.js';
import { AppraisalGrade, type GradeRules } from './grade.rules.js';

/** 年度述职: once a year everybody who served tells what they did. Of a year there is one that was not called back. */
@Entity()
export class AppraisalRound extends VersionedEntity {
  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'date' })
  openedOn!: string;

  /** The last day of writing; later ones are taken, and marked, until somebody gives an opinion. */
  @Property({ type: 'date' })
  writeBy!: string;

  @Property({ type: 'date' })
  opineBy!: string;

  /** Working days after a grade within which its member may object. */
  @Property({ type: 'integer' })
  objectionDays!: number;

  @Property({ type: 'json' })
  rules!: GradeRules;

  /** Account id. */
  @Property({ type: 'uuid' })
  openedBy!: string;

  @Property({ ...instant, nullable: true })
  calledBackAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  calledBackReason: string | null = null;
}

/** 述职报告 of one member: their words, the facts beside them, the grade and what followed. */
@Entity()
@Unique({ properties: ['round', 'member'] })
export class Appraisal extends VersionedEntity {
  @ManyToOne(() => AppraisalRound, { ref: true })
  round!: Ref<AppraisalRound>;

  @Index()
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  /** Where the member last belonged in that year. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  @Property({ type: 'text', nullable: true })
  did: string | null = null;

  @Property({ type: 'text', nullable: true })
  cameOfIt: string | null = null;

  @Property({ type: 'text', nullable: true })
  notDone: string | null = null;

  @Property({ type: 'text', nullable: true })
  nextYear: string | null = null;

  @Property({ ...instant, nullable: true })
  handedInAt: Date | null = null;

  /** As the file stood: frozen when it is handed in or graded, until then brought up to date every night. */
  @Property({ type: 'json', nullable: true })
  facts: KeptFacts | null = null;

  /** How often opinions were given, put right or taken back: whoever saw fewer of them saw another report. */
  @Property({ type: 'integer', default: 0 })
  opinionsChanged: Opt<number> = 0;

  /** What was proposed when it was decided. */
  @Enum({ items: () => AppraisalGrade, type: 'string', nullable: true })
  proposed: AppraisalGrade | null = null;

  @Enum({ items: () => AppraisalGrade, type: 'string', nullable: true })
  grade: AppraisalGrade | null = null;

  @Property({ type: 'text', nullable: true })
  gradeReason: string | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  gradedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  gradedAt: Date | null = null;

  /** The last day on which the member may object. */
  @Property({ type: 'date', nullable: true })
  objectBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  objection: string | null = null;

  @Property({ ...instant, nullable: true })
  objectedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  /** Account id: another than who decided. */
  @Property({ type: 'uuid', nullable: true })
  answeredBy: string | null = null;

  @Property({ ...instant, nullable: true })
  answeredAt: Date | null = null;

  /** From then on it changes by an act of correction alone. */
  @Property({ ...instant, nullable: true })
  archivedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  correctedAt: Date | null = null;
}

/** Who says what they think of a report. */
export enum OpinionSide {
  /** 联络委 */
  COMMITTEE = 'COMMITTEE',
  /** 专委会 */
  SPECIAL_COMMITTEE = 'SPECIAL_COMMITTEE',
  /** 界别 */
  SECTOR = 'SECTOR',
}
registerEnumType(OpinionSide, { name: 'AppraisalOpinionSide', description: 'Whose opinion of a report.' });

/** What a committee or a sector says of a report. Of each side one stands; what was taken back stays with the reason. */
@Entity()
export class AppraisalOpinion extends VersionedEntity {
  @Index()
  @ManyToOne(() => Appraisal, { ref: true })
  appraisal!: Ref<Appraisal>;

  @Enum({ items: () => OpinionSide, type: 'string' })
  side!: OpinionSide;

  @Property({ type: 'text' })
  text!: string;

  /** Account id. */
  @Property({ type: 'uuid' })
  givenBy!: string;

  @Property({ ...instant })
  givenAt!: Date;

  /** 代录: the secretariat entered it; `saidBy` says for whom. */
  @Property({ type: 'boolean', default: false })
  onBehalf: Opt<boolean> = false;

  @Property({ type: 'text', nullable: true })
  saidBy: string | null = null;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;
}
