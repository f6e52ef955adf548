import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../kernel/base.entity.js';

/** The secret address under which one person's calendar program reads their days. Each person has one, or none. */
@Entity()
export class CalendarFeed extends BaseEntity {
  @Unique()
  @Property({ type: 'uuid' })
  accountId!: string;

  /** sha-256 of what stands in the address, which is kept nowhere. */
  @Unique()
  @Property({ type: 'text', hidden: true })
  tokenHash!: string;

  @Property({ ...instant })
  madeAt!: Date;

  /** To within the hour: whoever looks sees whether somebody reads it. */
  @Property({ ...instant, nullable: true })
  lastReadAt: Date | null = null;
}
