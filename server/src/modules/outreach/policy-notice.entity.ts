import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';

export enum PolicyNoticeKind {
  /** 政策 */
  POLICY = 'POLICY',
  /** 会议精神 */
  MEETING_SPIRIT = 'MEETING_SPIRIT',
}
registerEnumType(PolicyNoticeKind, { name: 'PolicyNoticeKind' });

export enum PolicyNoticeStatus {
  /** Only the secretariat sees it. */
  DRAFT = 'DRAFT',
  /** Its words stand from now on. */
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PolicyNoticeStatus, { name: 'PolicyNoticeStatus' });

/** 政策宣讲、会议精神传达: what is to be read, and then told on to residents. */
@Entity()
export class PolicyNotice extends VersionedEntity {
  @Enum({ items: () => PolicyNoticeKind, type: 'string' })
  kind!: PolicyNoticeKind;

  @Index()
  @Enum({ items: () => PolicyNoticeStatus, type: 'string' })
  status: Opt<PolicyNoticeStatus> = PolicyNoticeStatus.DRAFT;

  @Property({ type: 'text' })
  title!: string;

  /** The document or the meeting it comes from, its number and its day. */
  @Property({ type: 'text', nullable: true })
  sourceName: string | null = null;

  @Property({ type: 'text', nullable: true })
  sourceNumber: string | null = null;

  @Property({ type: 'date', nullable: true })
  sourceOn: string | null = null;

  @Property({ type: 'text' })
  body!: string;

  /** In plain words: what a teller says on a bench. */
  @Property({ type: 'array', columnType: 'text[]' })
  keyPoints: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]' })
  fileIds: Opt<string[]> = [];

  /** Whom it is for: all of these together. */
  @Property({ type: 'boolean' })
  toAllMembers: Opt<boolean> = false;

  @Property({ type: 'array', columnType: 'uuid[]' })
  committeeIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]' })
  sectorIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]' })
  specialCommitteeIds: Opt<string[]> = [];

  @Property({ type: 'boolean' })
  toInformants: Opt<boolean> = false;

  /** When it should have been read by. */
  @Property({ type: 'date', nullable: true })
  readBy: string | null = null;

  /** Account ids. */
  @Property({ type: 'uuid', nullable: true })
  writtenBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  publishedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  withdrawnBy: string | null = null;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;
}

/**
 * Somebody a notice is addressed to: a member, or an informant by their account. Written down when it is published, with the
 * committee they were in then, so that a read rate means the same people next year.
 */
@Entity()
@Unique({ properties: ['notice', 'memberId'] })
@Unique({ properties: ['notice', 'accountId'] })
@Index({ properties: ['notice', 'committeeId'] })
export class PolicyReader extends BaseEntity {
  @ManyToOne(() => PolicyNotice, { ref: true })
  notice!: Ref<PolicyNotice>;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  memberId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  /** 已读: said by an act of their own. */
  @Property({ ...instant, nullable: true })
  readAt: Date | null = null;

  /** The last day they were reminded. */
  @Property({ type: 'date', nullable: true })
  remindedOn: string | null = null;
}
