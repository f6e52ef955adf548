import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Consultation, InterestGroup } from '../consultation/consultation.entity.js';
import { Demand } from '../consultation/demand.entity.js';

export enum QuestionKind {
  /** One of the options. */
  CHOICE = 'CHOICE',
  /** As many of the options as one likes. */
  CHOICES = 'CHOICES',
  /** 1 to 5. */
  SCALE = 'SCALE',
  TEXT = 'TEXT',
  /** Which of the demands raised so far matter most; up to three, the most pressing first. */
  DEMANDS = 'DEMANDS',
}
registerEnumType(QuestionKind, { name: 'QuestionKind' });

/** Through what an answer came; each is counted apart. */
export enum AnswerVia {
  /** Anybody who scanned the code. */
  CODE = 'CODE',
  /** Somebody invited, by their own invitation. */
  INVITATION = 'INVITATION',
  /** 代录: written on paper, entered by staff. */
  PAPER = 'PAPER',
}
registerEnumType(AnswerVia, { name: 'AnswerVia' });

export interface StoredQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly isRequired: boolean;
}

/** By question id: ids of options or demands, the figure of a scale, the one text. */
export type StoredAnswers = Readonly<Record<string, readonly string[]>>;

/** 商前问卷: asked before the meeting, by code, without an account. */
@ObjectType({ description: 'The wish survey of one consultation.' })
@Audience(...STAFF)
@Entity()
export class Questionnaire extends VersionedEntity {
  @Unique()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Unique()
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  intro: Opt<string> = '';

  @Property({ type: 'json' })
  questions!: StoredQuestion[];

  /** How many people were asked; null where nobody knows. */
  @Property({ type: 'integer', nullable: true })
  askedCount: number | null = null;

  @Property({ ...instant, nullable: true })
  openedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  closesAt: Date | null = null;

  /** Closed by hand before its time. */
  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;
}

@ObjectType({ description: 'That an answer was kept; what it says is read in the results only.' })
@Audience('PUBLIC')
@Entity()
@Unique({ properties: ['questionnaire', 'voiceHash'] })
export class QuestionnaireAnswer extends BaseEntity {
  @Index()
  @ManyToOne(() => Questionnaire, { ref: true })
  questionnaire!: Ref<Questionnaire>;

  @Enum({ items: () => AnswerVia, type: 'string' })
  via!: AnswerVia;

  /** A device or a seat, known only to this installation; null for paper. */
  @Property({ type: 'text', nullable: true, hidden: true })
  voiceHash: string | null = null;

  /** null: 其他. */
  @Index()
  @ManyToOne(() => InterestGroup, { ref: true, nullable: true, deleteRule: 'restrict' })
  interestGroup: Ref<InterestGroup> | null = null;

  @Property({ type: 'json' })
  answers!: StoredAnswers;

  @Property({ ...instant })
  answeredAt!: Date;

  /** PAPER: the account that entered it. */
  @Property({ type: 'uuid', nullable: true })
  enteredBy: string | null = null;
}

/** A wish somebody wrote that was put down as a demand. */
@Entity()
@Unique({ properties: ['answer', 'questionId'] })
export class RaisedWish extends BaseEntity {
  @ManyToOne(() => QuestionnaireAnswer, { ref: true, deleteRule: 'cascade' })
  answer!: Ref<QuestionnaireAnswer>;

  @Property({ type: 'text' })
  questionId!: string;

  @Index()
  @ManyToOne(() => Demand, { ref: true })
  demand!: Ref<Demand>;
}
