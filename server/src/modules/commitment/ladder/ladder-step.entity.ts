import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../kernel/base.entity.js';
import { Commitment } from '../commitment.entity.js';

export enum Rung {
  /** Before it is due. */
  REMIND = 'REMIND',
  /** 催办: a working day has passed. */
  URGE = 'URGE',
  /** 列入领导督办清单: long overdue. */
  PUT_TO_LEADER = 'PUT_TO_LEADER',
  /** Whoever else it waits for, the day past that they had. */
  PRESS_PARTY = 'PRESS_PARTY',
}

/** A rung the house climbed by itself. Its key keeps it from being climbed twice, whoever tries and however often. */
@Entity()
@Unique({ properties: ['commitment', 'round', 'dueOn', 'rung'] })
export class LadderStep extends BaseEntity {
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  /** Moved by an extension, it is another ladder. */
  @Property({ type: 'date' })
  dueOn!: string;

  @Enum({ items: () => Rung, type: 'string' })
  rung!: Rung;
}
