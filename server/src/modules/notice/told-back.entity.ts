import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../kernel/base.entity.js';
import type { NoticeKind } from './notice.kinds.js';

/**
 * That somebody was told what became of what they raised. Notices are tidied away after a while; what figures count of
 * them is kept here, by triggers on them, and outlives them.
 */
@Entity()
export class ToldBack extends BaseEntity {
  @Unique()
  @Property({ type: 'uuid' })
  noticeId!: string;

  @Property({ type: 'text' })
  kind!: NoticeKind;

  @Property({ type: 'text' })
  recipientKind!: string;

  @Property({ type: 'uuid' })
  recipientId!: string;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  topicId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  briefId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  consultationId: string | null = null;

  @Property({ ...instant })
  toldAt!: Date;

  /** Opened in the app. */
  @Property({ ...instant, nullable: true })
  readAt: Date | null = null;

  /** Handed to a telephone: all that those without an account have. */
  @Property({ ...instant, nullable: true })
  sentAt: Date | null = null;
}
