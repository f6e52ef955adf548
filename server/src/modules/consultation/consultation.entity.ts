import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Organisation } from '../roster/organisations/organisation.entity.js';
import { LiaisonCommittee, SpecialCommittee } from '../roster/roster.entity.js';
import { Topic } from '../topic/topic.entity.js';
import { INVITED } from './consultation.audience.js';

export enum ConsultationForm {
  /** 板凳协商会 */
  BENCH = 'BENCH',
  /** 协商议事会 */
  COUNCIL = 'COUNCIL',
  /** 现场协商 */
  ON_SITE = 'ON_SITE',
  /** 专题协商 */
  THEMATIC = 'THEMATIC',
}
registerEnumType(ConsultationForm, { name: 'ConsultationForm' });

export enum ConsultationStatus {
  PLANNED = 'PLANNED',
  PREPARING = 'PREPARING',
  READY = 'READY',
  NOTIFIED = 'NOTIFIED',
  IN_SESSION = 'IN_SESSION',
  MINUTES_DRAFT = 'MINUTES_DRAFT',
  MINUTES_CONFIRMED = 'MINUTES_CONFIRMED',
  TRACKING = 'TRACKING',
  EVALUATED = 'EVALUATED',
  ARCHIVED = 'ARCHIVED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ConsultationStatus, { name: 'ConsultationStatus' });

/** Not held yet: it is being prepared, was put off, or was called off. */
export const PREPARED_IN: readonly ConsultationStatus[] = [
  ConsultationStatus.PLANNED,
  ConsultationStatus.PREPARING,
  ConsultationStatus.READY,
  ConsultationStatus.NOTIFIED,
  ConsultationStatus.POSTPONED,
  ConsultationStatus.CANCELLED,
];

export enum Party {
  MEMBER = 'MEMBER',
  DEPARTMENT = 'DEPARTMENT',
  TOWNSHIP = 'TOWNSHIP',
  STAKEHOLDER = 'STAKEHOLDER',
}
registerEnumType(Party, { name: 'Party', description: 'The four parties at the table.' });

/** What a form of meeting asks for: its notice, its weights, its thresholds. Shares are 0 to 1. */
@Entity()
export class FormSettings {
  @PrimaryKey({ type: 'text' })
  form!: ConsultationForm;

  /** Working days between the notice and the meeting. */
  @Property({ type: 'integer' })
  noticeWorkingDays!: number;

  /** Below this share of preparation the meeting cannot be convened without an override. */
  @Property({ type: 'double' })
  readinessThreshold!: number;

  /** Weight by party, and by item within a party. See readiness.rules.ts. */
  @Property({ type: 'json' })
  readinessWeights!: Record<string, number>;

  /**
   * Working days before the meeting by which each item of the checklist is due, by its key (`FIELD_RESEARCH`: 5); what
   * is not named is due on the last working day before it. See checklist-due.rules.ts.
   */
  @Property({ type: 'json', default: '{}' })
  itemDueWorkingDays: Opt<Record<string, number>> = {};

  /** Least share of agreement within every interest group for a clause to hold. */
  @Property({ type: 'double' })
  consensusThreshold!: number;

  /** Working days from the meeting's end to confirmed minutes. */
  @Property({ type: 'integer' })
  minutesWorkingDays!: number;

  /** Least share (solved + half of half-solved) of residents' answers for a matter to close. */
  @Property({ type: 'double' })
  acceptanceThreshold!: number;

  /** Least number of answers that counts. */
  @Property({ type: 'integer' })
  acceptanceMinimum!: number;

  /** Minutes a speaker has. */
  @Property({ type: 'integer' })
  speakingMinutes!: number;

  /** Working days the liaison committee has for what waits for it. */
  @Property({ type: 'integer', default: 3 })
  committeeWorkingDays!: Opt<number>;

  /** Working days the following member has to verify. */
  @Property({ type: 'integer', default: 10 })
  memberWorkingDays!: Opt<number>;

  /** Working days residents have to answer. */
  @Property({ type: 'integer', default: 10 })
  residentsWorkingDays!: Opt<number>;

  /** How often a due date may be moved. */
  @Property({ type: 'integer', default: 1 })
  extensionsAllowed!: Opt<number>;

  /** By how many working days at most, each time. */
  @Property({ type: 'integer', default: 20 })
  extensionWorkingDays!: Opt<number>;

  /** What became of a meeting waits until somebody other than its writers has looked at it (发布前审核). */
  @Property({ type: 'boolean', default: false })
  reviewsBeforePublication!: Opt<boolean>;

  /** Grows with each change; the history says what the change was. */
  @Property({ type: 'integer', version: true, default: 1 })
  version: Opt<number> = 1;
}

/** What a form asked for when a meeting was convened: shares are 0 to 1, the rest counts days, answers and minutes. */
export interface FormTerms {
  readonly noticeWorkingDays: number;
  readonly readinessThreshold: number;
  readonly readinessWeights: Readonly<Record<string, number>>;
  readonly consensusThreshold: number;
  readonly minutesWorkingDays: number;
  readonly acceptanceThreshold: number;
  readonly acceptanceMinimum: number;
  readonly speakingMinutes: number;
  readonly committeeWorkingDays: number;
  readonly memberWorkingDays: number;
  readonly residentsWorkingDays: number;
  readonly extensionsAllowed: number;
  readonly extensionWorkingDays: number;
  readonly reviewsBeforePublication: boolean;
  readonly itemDueWorkingDays: Readonly<Record<string, number>>;
}

export enum ConsultationHost {
  /** The liaison committee. */
  COMMITTEE = 'COMMITTEE',
  /** The district CPPCC itself. */
  DISTRICT = 'DISTRICT',
  SPECIAL_COMMITTEE = 'SPECIAL_COMMITTEE',
}
registerEnumType(ConsultationHost, { name: 'ConsultationHost', description: 'Who holds a consultation (主办).' });

@ObjectType({ description: 'One consultation, from its plan to its archive.' })
@Audience(...INVITED)
@Entity()
export class Consultation extends VersionedEntity {
  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => ConsultationForm)
  @Enum({ items: () => ConsultationForm, type: 'string' })
  form!: ConsultationForm;

  @Field(() => ConsultationStatus)
  @Index()
  @Enum({ items: () => ConsultationStatus, type: 'string' })
  status: Opt<ConsultationStatus> = ConsultationStatus.PLANNED;

  @Index()
  @ManyToOne(() => LiaisonCommittee, { ref: true })
  committee!: Ref<LiaisonCommittee>;

  /** The one it is known by; there may be others (`FurtherTopic`). */
  @Index()
  @ManyToOne(() => Topic, { ref: true, nullable: true })
  topic: Ref<Topic> | null = null;

  /** Who holds it (主办). Where that is not its liaison committee, the committee assists (协办) and does the work. */
  @Field(() => ConsultationHost)
  @Enum({ items: () => ConsultationHost, type: 'string' })
  host: Opt<ConsultationHost> = ConsultationHost.COMMITTEE;

  @Index()
  @ManyToOne(() => SpecialCommittee, { ref: true, nullable: true })
  hostSpecialCommittee: Ref<SpecialCommittee> | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  place: string | null = null;

  @Property({ ...instant, nullable: true })
  startsAt: Date | null = null;

  /** Set when it was convened. */
  @Property({ ...instant, nullable: true })
  convenedAt: Date | null = null;

  /** Readiness (0 to 1) at the moment of convening; the statistics read this. */
  @Property({ type: 'double', nullable: true })
  convenedReadiness: number | null = null;

  /** What its form asked for when it was convened: later changes of the settings do not reach it. null before. */
  @Property({ type: 'json', nullable: true })
  terms: FormTerms | null = null;

  /** Why the director convened below the threshold; stays in the minutes and the statistics. */
  @Property({ type: 'text', nullable: true })
  overrideReason: string | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  overriddenBy: string | null = null;

  /** Why it was postponed or cancelled. */
  @Property({ type: 'text', nullable: true })
  haltReason: string | null = null;

  /** How it stood when it was called off, so that it can be taken up again. */
  @Property({ type: 'json', nullable: true })
  beforeCancelled: { readonly status: ConsultationStatus; readonly haltReason: string | null } | null = null;

  @Property({ ...instant, nullable: true })
  endedAt: Date | null = null;

  /** Since when what became of it waits to be released; null when it does not, whatever its form asks for today. */
  @Property({ ...instant, nullable: true })
  inReviewSince: Date | null = null;
}

@ObjectType({ description: 'A group of the people concerned whose voice is counted on its own.' })
@Audience('PUBLIC')
@Entity()
@Unique({ properties: ['consultation', 'name'] })
export class InterestGroup extends VersionedEntity {
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  /** About how many people it stands for; null when unknown. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  peopleCount: number | null = null;

  /** The organisation of the directory whose people it is, where it is one. */
  @ManyToOne(() => Organisation, { ref: true, nullable: true })
  organisation: Ref<Organisation> | null = null;
}
