import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../kernel/base.entity.js';
import { Commitment } from '../commitment.entity.js';
import { WaitingFor } from './waiting-for.js';

/** One stretch in which one party held the matter, so that nobody's delay hides another's. The last one is open. */
@Entity()
export class CommitmentTurn extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  @Enum({ items: () => WaitingFor, type: 'string' })
  party!: WaitingFor;

  /** DEPARTMENT: which unit led then, a department or an organisation. */
  @Property({ type: 'uuid', nullable: true })
  departmentId: string | null = null;

  @Property({ type: 'date' })
  startedOn!: string;

  @Property({ type: 'date', nullable: true })
  endedOn: string | null = null;

  /** Until when this party might hold it, as it stood when the stretch ended. */
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;
}
