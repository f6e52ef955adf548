import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../kernel/base.entity.js';
import { NoticeFamily, type NoticeKind } from './notice.kinds.js';

export enum RecipientKind {
  ACCOUNT = 'ACCOUNT',
  /** A guest by invitation code: the participant. */
  PARTICIPANT = 'PARTICIPANT',
  /** Whoever submitted a topic without an account: the topic, where their telephone stands. */
  SUBMITTER = 'SUBMITTER',
}

/** One person told one thing: codes and ids, never prose. What it is about is read when it is shown. */
@Entity()
@Index({ properties: ['recipientKind', 'recipientId', 'id'] })
export class Notice extends BaseEntity {
  /** Plain text: another kind needs words, not a migration. */
  @Property({ type: 'text' })
  kind!: NoticeKind;

  @Enum({ items: () => RecipientKind, type: 'string' })
  recipientKind!: RecipientKind;

  @Property({ type: 'uuid' })
  recipientId!: string;

  @Property({ type: 'uuid', nullable: true })
  topicId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  consultationId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  commitmentId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  briefId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  policyNoticeId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  storyId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  researchTripId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  studioId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  receptionId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  reportId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  topicCallId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  rankingRoundId: string | null = null;

  /** What else the words need: items of the checklist, a due date. Codes and days only. */
  @Property({ type: 'json' })
  detail: Opt<Record<string, unknown>> = {};

  /** What happened, and to whom it was said: reactions run at least once, people are told once. */
  @Unique()
  @Property({ type: 'text' })
  dedupeKey!: string;

  @Property({ ...instant, nullable: true })
  readAt: Date | null = null;
}

export enum DeliveryState {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}
registerEnumType(DeliveryState, { name: 'DeliveryState' });

/** One notice on its way through one adapter. Its id is the key by which a receiver knows it again. */
@Entity()
@Unique({ properties: ['notice', 'adapter'] })
export class NoticeDelivery extends BaseEntity {
  @ManyToOne(() => Notice, { ref: true, deleteRule: 'cascade' })
  notice!: Ref<Notice>;

  @Property({ type: 'text' })
  adapter!: string;

  @Enum({ items: () => DeliveryState, type: 'string' })
  state: Opt<DeliveryState> = DeliveryState.QUEUED;

  @Property({ type: 'integer' })
  attempts: Opt<number> = 0;

  @Property({ ...instant })
  queuedAt!: Date;

  /** Not before this; while it is being sent, when another server may take it over. */
  @Property({ ...instant })
  nextAttemptAt!: Date;

  @Property({ ...instant, nullable: true })
  sentAt: Date | null = null;

  /** A code, never what the other side said. */
  @Property({ type: 'text', nullable: true })
  lastError: string | null = null;

  /** Waits for the one message a day that its recipient chose. */
  @Property({ type: 'boolean', default: false })
  inDigest: Opt<boolean> = false;

  /** The delivery that speaks for this one; what becomes of that becomes of this. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  carriedBy: string | null = null;
}

/** Whoever wants one message on working days instead of each at once. */
@Entity()
export class MessageDigest extends BaseEntity {
  @Unique()
  @Property({ type: 'uuid' })
  accountId!: string;

  /** `08:00`, in China. */
  @Property({ type: 'text' })
  at!: string;
}

/** A family of notices that this person does not want as messages. In the app they always are. */
@Entity()
@Unique({ properties: ['accountId', 'family'] })
export class MutedFamily extends BaseEntity {
  @Property({ type: 'uuid' })
  accountId!: string;

  @Enum({ items: () => NoticeFamily, type: 'string' })
  family!: NoticeFamily;
}

/** Somebody who did not submit a topic and wants to hear what becomes of it. */
@Entity()
@Unique({ properties: ['topicId', 'accountId'] })
export class TopicFollow extends BaseEntity {
  @Property({ type: 'uuid' })
  topicId!: string;

  @Index()
  @Property({ type: 'uuid' })
  accountId!: string;
}
