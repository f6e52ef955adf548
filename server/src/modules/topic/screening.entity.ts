import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Department } from '../roster/roster.entity.js';
import { Topic, TopicStatus } from './topic.entity.js';

/** 两议三不议: two kinds of matter are taken up, three are left out. */
export enum CriterionKind {
  TAKE_UP = 'TAKE_UP',
  LEAVE_OUT = 'LEAVE_OUT',
}
registerEnumType(CriterionKind, { name: 'CriterionKind' });

export enum CriterionAnswer {
  YES = 'YES',
  NO = 'NO',
  UNCLEAR = 'UNCLEAR',
}
registerEnumType(CriterionAnswer, { name: 'CriterionAnswer' });

export enum ScreeningResult {
  /** A criterion for taking it up holds, none against. */
  FITS = 'FITS',
  /** No criterion for taking it up holds. */
  NO_GROUND = 'NO_GROUND',
  /** A criterion for leaving it out holds. */
  LEFT_OUT = 'LEFT_OUT',
}
registerEnumType(ScreeningResult, { name: 'ScreeningResult' });

@ObjectType({ description: 'A question of the screening checklist (两议三不议). The secretariat edits the list.' })
@Audience(...STAFF)
@Entity()
export class ScreeningCriterion extends VersionedEntity {
  @Field(() => CriterionKind)
  @Enum({ items: () => CriterionKind, type: 'string' })
  kind!: CriterionKind;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  position: Opt<number> = 0;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  active: Opt<boolean> = true;
}

@ObjectType({ description: 'Why a topic is not taken up, in words everybody reads. The secretariat edits the list.' })
@Audience('PUBLIC')
@Entity()
export class DeclineReason extends VersionedEntity {
  /** Stays when the words change; topics keep it. */
  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  wordsZh!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  wordsEn!: string;

  /** The reason alone says too little: the screener must add a sentence. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  needsNote: Opt<boolean> = false;

  @Field(() => Int)
  @Property({ type: 'integer' })
  position: Opt<number> = 0;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  active: Opt<boolean> = true;
}

/** One answered question, with its text as it was. */
export interface AnsweredCriterion {
  readonly criterionId: string;
  readonly kind: CriterionKind;
  readonly text: string;
  readonly answer: CriterionAnswer;
  readonly note: string | null;
}

/** The checklist as somebody filled it in for one topic. Append-only: the last one counts, a decision keeps its own. */
@Entity()
export class ScreeningCheck extends BaseEntity {
  @Index()
  @ManyToOne(() => Topic, { ref: true })
  topic!: Ref<Topic>;

  @Property({ type: 'json' })
  answers!: readonly AnsweredCriterion[];

  @Enum({ items: () => ScreeningResult, type: 'string' })
  result!: ScreeningResult;

  /** What was decided on it; null while it is only filled in. */
  @Enum({ items: () => TopicStatus, type: 'string', nullable: true })
  decision: TopicStatus | null = null;

  /** Why it was taken up although the checklist says otherwise. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  checkedBy: string | null = null;

  @Property({ ...instant })
  checkedAt!: Date;
}

/** A topic passed to a department, which answers once with what it did, or sends it back. Of a topic one is under way. */
@Entity()
export class TransferLetter extends VersionedEntity {
  /** Another may follow one that was taken back, sent back or answered. */
  @Index()
  @ManyToOne(() => Topic, { ref: true })
  topic!: Ref<Topic>;

  @Index()
  @ManyToOne(() => Department, { ref: true })
  department!: Ref<Department>;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'date' })
  replyDueOn!: string;

  @Property({ ...instant })
  sentAt!: Date;

  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Property({ ...instant, nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  answeredBy: string | null = null;

  /** Taken back with what screening had decided: nobody waits for an answer any more. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
  /** Sent back as not theirs, and why. */
  @Property({ ...instant, nullable: true })
  returnedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  returnedReason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  returnedBy: string | null = null;
}
