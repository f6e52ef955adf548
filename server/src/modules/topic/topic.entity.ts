import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { LiaisonCommittee } from '../roster/roster.entity.js';
import { ScreeningResult } from './screening.entity.js';
import { TopicCall } from './topic-call.entity.js';

export enum TopicStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  DECLINED = 'DECLINED',
  MERGED = 'MERGED',
  TRANSFERRED = 'TRANSFERRED',
  TO_BRIEF = 'TO_BRIEF',
  ACCEPTED = 'ACCEPTED',
  SCHEDULED = 'SCHEDULED',
  CONSULTED = 'CONSULTED',
  CLOSED = 'CLOSED',
}
registerEnumType(TopicStatus, { name: 'TopicStatus' });

export enum TopicChannel {
  /** A signed-in person on the portal. */
  PORTAL = 'PORTAL',
  /** A code on a poster, without an account. */
  QR = 'QR',
  /** A liaison officer wrote it down for someone (代录). */
  ON_BEHALF = 'ON_BEHALF',
  IMPORT = 'IMPORT',
  /** Taken up from the annual plan. */
  PLAN = 'PLAN',
}
registerEnumType(TopicChannel, { name: 'TopicChannel' });

@ObjectType({ description: 'A matter somebody wants consulted on.' })
@Audience(...PARTIES)
@Entity()
export class Topic extends VersionedEntity {
  /** Runs within the year: 2026-0001. */
  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  number!: string;

  /** One number from submission to look-back, no login (一码到底). */
  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  trackingCode!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  body!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  place: string | null = null;

  /** What it is about: the code of a known category, or the word of the source it came from. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  category: string | null = null;

  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  @Field(() => TopicStatus)
  @Index()
  @Enum({ items: () => TopicStatus, type: 'string' })
  status: Opt<TopicStatus> = TopicStatus.SUBMITTED;

  @Field(() => TopicChannel)
  @Enum({ items: () => TopicChannel, type: 'string' })
  channel!: TopicChannel;

  /** Account id of the submitter, or of the officer who wrote it down. */
  @Property({ type: 'uuid', nullable: true })
  submittedBy: string | null = null;

  /** How the submitter wants to be called; optional, seen by staff only. */
  @Property({ type: 'text', nullable: true })
  submitterName: string | null = null;

  /** Seen by staff of the committee and the secretariat only. */
  @Property({ type: 'text', nullable: true })
  submitterPhone: string | null = null;

  /** When their name and telephone were taken away, long after it was over; null again once something happens to it. */
  @Property({ ...instant, nullable: true })
  anonymisedAt: Date | null = null;

  /** That there was a name, and a telephone, which are gone. */
  @Property({ type: 'boolean', default: false })
  leftName: Opt<boolean> = false;

  @Property({ type: 'boolean', default: false })
  leftPhone: Opt<boolean> = false;

  /** The number of the 个人信息说明 that was shown beside what its submitter left; null: the page did not say. */
  @Property({ type: 'integer', nullable: true })
  noticeNumber: number | null = null;

  /** When they left it under that notice. */
  @Property({ ...instant, nullable: true })
  noticedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  submittedAt: Date | null = null;

  /** Code of the DeclineReason. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  declineReason: string | null = null;

  /** What the screener wrote to the submitter with the last decision; shown on the public status page. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  screeningNote: string | null = null;

  /** The call it answers. */
  @ManyToOne(() => TopicCall, { ref: true, nullable: true })
  call: Ref<TopicCall> | null = null;

  /** What the checklist last said; null while nobody has filled it in. */
  @Enum({ items: () => ScreeningResult, type: 'string', nullable: true })
  screeningResult: ScreeningResult | null = null;

  @Index()
  @ManyToOne(() => Topic, { ref: true, nullable: true })
  mergedInto: Ref<Topic> | null = null;

  /** Where it stood when it was merged, so that taking the merge back gives it that place again. */
  @Enum({ items: () => TopicStatus, type: 'string', nullable: true })
  statusBeforeMerge: TopicStatus | null = null;

  /** The unit it was passed to. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  transferredTo: string | null = null;
}

/** What happened to a topic, in the words of its public page. */
export enum TopicStepKind {
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  RESUBMITTED = 'RESUBMITTED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  MERGED = 'MERGED',
  /** Another topic was merged into this one. */
  ABSORBED = 'ABSORBED',
  /** A wrong merge was taken back: it stands on its own again. */
  UNMERGED = 'UNMERGED',
  /** A topic that was merged into this one left it again. */
  RELEASED = 'RELEASED',
  /** Passed to another committee, which screens it. */
  FORWARDED = 'FORWARDED',
  TRANSFERRED = 'TRANSFERRED',
  /** The department it was passed to said what it did. */
  ANSWERED = 'ANSWERED',
  /** The department put right what it had answered. */
  ANSWER_CORRECTED = 'ANSWER_CORRECTED',
  /** 非我单位职责: the department sent the letter back; the committee screens it again. */
  LETTER_RETURNED = 'LETTER_RETURNED',
  /** The department keeps the letter that it had sent back. */
  LETTER_KEPT = 'LETTER_KEPT',
  TO_BRIEF = 'TO_BRIEF',
  /** What screening had decided was taken back: it waits to be screened again. */
  REOPENED = 'REOPENED',
  /** Its words or its place were put right. */
  CORRECTED = 'CORRECTED',
  SCHEDULED = 'SCHEDULED',
  /** Its consultation was cancelled; it waits for another. */
  UNSCHEDULED = 'UNSCHEDULED',
  CONSULTED = 'CONSULTED',
  /** The meeting was ended by mistake and went on. */
  RESUMED = 'RESUMED',
  CLOSED = 'CLOSED',
}
registerEnumType(TopicStepKind, { name: 'TopicStepKind' });

/** One step in a topic's life, as the public status page tells it. Append-only. */
@Entity()
export class TopicStep extends BaseEntity {
  @Index()
  @ManyToOne(() => Topic, { ref: true })
  topic!: Ref<Topic>;

  @Enum({ items: () => TopicStepKind, type: 'string' })
  kind!: TopicStepKind;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** MERGED, UNMERGED: the one it was merged into. ABSORBED, RELEASED: the one that was. */
  @ManyToOne(() => Topic, { ref: true, nullable: true })
  other: Ref<Topic> | null = null;

  @Property({ ...instant })
  at!: Date;
}
