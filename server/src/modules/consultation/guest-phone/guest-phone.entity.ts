import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';

/**
 * The telephone of somebody invited without an account, left for messages about this one consultation. In a table of its
 * own: no record of a meeting, list, search or export reads it, and taking the row away is erasing it.
 */
@Entity()
export class GuestPhone extends BaseEntity {
  /** The seat; it may be gone before the last message is out. */
  @Unique()
  @Property({ type: 'uuid' })
  participantId!: string;

  @Property({ type: 'text', hidden: true })
  phone!: string;

  /** When they agreed to be written to. */
  @Property({ ...instant })
  consentedAt!: Date;

  /** Number of the personal notice that was shown then; null: the page did not say. */
  @Property({ type: 'integer', nullable: true })
  noticeNumber: number | null = null;

  /** Account id of who wrote it down for them; null: they did. */
  @Property({ type: 'uuid', nullable: true })
  enteredBy: string | null = null;

  /** Their seat was taken back then: what was said last still goes out. */
  @Property({ ...instant, nullable: true })
  endedAt: Date | null = null;
}
