import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Demand, Disposition } from '../../consultation/demand.entity.js';

/** How a demand stood before it was disposed of again. Append-only. */
@Entity()
export class DemandTurn extends BaseEntity {
  @Index()
  @ManyToOne(() => Demand, { ref: true })
  demand!: Ref<Demand>;

  @Enum({ items: () => Disposition, type: 'string' })
  disposition!: Disposition;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'text', nullable: true })
  owner: string | null = null;

  @Property({ type: 'date', nullable: true })
  until: string | null = null;

  @Property({ ...instant })
  endedAt!: Date;

  /** Account id of whoever disposed of it again. */
  @Property({ type: 'uuid', nullable: true })
  endedBy: string | null = null;
}
