import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Meeting } from '../meeting.entity.js';

/**
 * 列席: whoever sits in by the six digits, under the name they gave, for as long as the meeting lasts. Not a seat: no row
 * of `participant`, so whatever asks for seats does not find them.
 */
@Entity()
export class MeetingObserver extends BaseEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  organisation: string | null = null;

  /** The account they were signed in with; at most one observer each. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  /** A guest of another consultation: the seat they have there. */
  @Property({ type: 'uuid', nullable: true })
  guestId: string | null = null;

  /** A keyed hash of where they came in from, to bound how many one address brings; forgotten when the meeting ends. */
  @Property({ type: 'text', nullable: true, hidden: true })
  addressHash: string | null = null;

  @Property({ ...instant })
  signedInAt!: Date;

  /** The number of the 个人信息说明 that was shown where they gave their name; null: the page did not say. */
  @Property({ type: 'integer', nullable: true })
  noticeNumber: number | null = null;

  /** Sent out by whoever keeps the record: from then on they were never there. */
  @Property({ ...instant, nullable: true })
  removedAt: Date | null = null;
}
