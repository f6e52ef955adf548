import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { PolicyNotice } from './policy-notice.entity.js';

export enum OutreachForm {
  /** 入户 */
  HOUSEHOLD = 'HOUSEHOLD',
  /** 板凳会 */
  BENCH = 'BENCH',
  /** 赶集 */
  MARKET = 'MARKET',
  /** 培训 */
  TRAINING = 'TRAINING',
  /** 网络 */
  ONLINE = 'ONLINE',
  OTHER = 'OTHER',
}
registerEnumType(OutreachForm, { name: 'OutreachForm', description: 'How people were told.' });

/** Kinds of people, never names. */
export enum ListenerKind {
  VILLAGERS = 'VILLAGERS',
  RESIDENTS = 'RESIDENTS',
  MERCHANTS = 'MERCHANTS',
  WORKERS = 'WORKERS',
  ELDERLY = 'ELDERLY',
  STUDENTS = 'STUDENTS',
  /** 村(社区)干部 */
  CADRES = 'CADRES',
  OTHER = 'OTHER',
}
registerEnumType(ListenerKind, { name: 'ListenerKind', description: 'What kind of people were told.' });

/** 宣讲记录: who told whom, where, how. */
@Entity()
@Index({ properties: ['committeeId', 'id'] })
export class OutreachRecord extends VersionedEntity {
  @Index()
  @ManyToOne(() => PolicyNotice, { ref: true })
  notice!: Ref<PolicyNotice>;

  /** The township where it was told, by its liaison committee. */
  @Property({ type: 'uuid' })
  committeeId!: string;

  @Property({ type: 'text' })
  place!: string;

  @Property({ type: 'date' })
  heldOn!: string;

  @Enum({ items: () => OutreachForm, type: 'string' })
  form!: OutreachForm;

  @Property({ type: 'array', columnType: 'text[]' })
  listeners!: ListenerKind[];

  @Property({ type: 'integer' })
  listenerCount!: number;

  /** Who told: a member, an account, or somebody named by whoever wrote it down for them. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  tellerMemberId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  tellerAccountId: string | null = null;

  @Property({ type: 'text', nullable: true })
  tellerName: string | null = null;

  /** 代录 */
  @Property({ type: 'boolean' })
  isOnBehalf: Opt<boolean> = false;

  /** Account id. */
  @Property({ type: 'uuid' })
  recordedBy!: string;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'array', columnType: 'uuid[]' })
  photoIds: Opt<string[]> = [];

  /** Written down by mistake: kept, and not counted. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;
}

/** 听到的问题: asked where it was told; may become a topic, once. */
@Entity()
export class HeardQuestion extends BaseEntity {
  @Index()
  @ManyToOne(() => OutreachRecord, { ref: true })
  record!: Ref<OutreachRecord>;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  text!: string;

  /** What became of it. */
  @Unique()
  @Property({ type: 'uuid', nullable: true })
  topicId: string | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  takenUpBy: string | null = null;

  @Property({ ...instant, nullable: true })
  takenUpAt: Date | null = null;
}
