import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../kernel/base.entity.js';

/** 代理主任: from one day to another somebody does what the director of a committee does. Signed as 代理. */
@Entity()
export class ActingDirector extends BaseEntity {
  @Index()
  @Property({ type: 'uuid' })
  accountId!: string;

  @Index()
  @Property({ type: 'uuid' })
  committeeId!: string;

  @Property({ type: 'date' })
  startsOn!: string;

  /** Included. */
  @Property({ type: 'date' })
  endsOn!: string;

  @Property({ type: 'text' })
  reason!: string;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  appointedBy: string | null = null;

  /** Ended before its day. */
  @Property({ ...instant, nullable: true })
  revokedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  revokedReason: string | null = null;
}
