import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';

/** What happened to a record that waits to be published. */
export enum ReviewStepKind {
  /** 退回改正: something in it must be put right first. */
  SENT_BACK = 'SENT_BACK',
  /** 再次送审: it was. */
  ASKED_AGAIN = 'ASKED_AGAIN',
  /** 公开: for everybody from now on. */
  RELEASED = 'RELEASED',
}
registerEnumType(ReviewStepKind, { name: 'ReviewStepKind' });

/** One step of the review before publication (发布前审核). Append-only; that it waits at all stands on the consultation. */
@Entity()
export class ReviewStep extends BaseEntity {
  @Index()
  @Property({ type: 'uuid' })
  consultationId!: string;

  @Enum({ items: () => ReviewStepKind, type: 'string' })
  kind!: ReviewStepKind;

  /** SENT_BACK: what must be put right. ASKED_AGAIN: what was. */
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'uuid' })
  takenBy!: string;

  @Property({ ...instant })
  at!: Date;
}
