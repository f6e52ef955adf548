import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Consultation } from '../../consultation/consultation.entity.js';

/** Why a clause that holds needs no commitment. Taken back it stays, with the reason; at most one of a clause stands. */
@Entity()
export class ClauseWaiver extends BaseEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Index()
  @Property({ type: 'uuid' })
  clauseId!: string;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid', nullable: true })
  waivedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;
}
