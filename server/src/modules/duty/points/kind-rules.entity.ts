import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import type { KindRules } from './reckon.rules.js';

/** What each kind of duty earns from a day on. Append-only: a change is one more, with its reason. */
@Entity()
export class DutyKindRules extends BaseEntity {
  @Property({ type: 'date' })
  since!: string;

  @Property({ type: 'json' })
  kinds!: KindRules;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** Account id; null for those the house came with. */
  @Property({ type: 'uuid', nullable: true })
  madeBy: string | null = null;

  @Property({ ...instant })
  madeAt!: Date;
}
