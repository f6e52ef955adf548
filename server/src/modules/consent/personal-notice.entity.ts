import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../kernel/base.entity.js';
import type { NoticeLine } from './compose-notice.js';

/**
 * 个人信息说明 as it was said from one moment on, under a number: who keeps what people leave, how they are reached, and what is
 * kept of whom. Append-only: whoever left a name did so under one of these.
 */
@Entity()
export class PersonalNotice extends BaseEntity {
  /** 1, 2, 3 … */
  @Unique()
  @Property({ type: 'integer' })
  number!: number;

  /** Who answers for what is kept, by its full name; null: nobody has said so yet. */
  @Property({ type: 'text', nullable: true })
  keeper: string | null = null;

  /** Where that office is asked: telephone, address, hours. */
  @Property({ type: 'text', nullable: true })
  contact: string | null = null;

  @Property({ type: 'json' })
  lines!: readonly NoticeLine[];

  @Property({ ...instant })
  since!: Date;

  /** Account id of who said who keeps it; null: the program keeps something else from then on. */
  @Property({ type: 'uuid', nullable: true })
  saidBy: string | null = null;
}
