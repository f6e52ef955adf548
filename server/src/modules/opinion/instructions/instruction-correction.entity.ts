import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { LeaderInstruction } from './instruction.entity.js';

/**
 * 更正批示: what a field said before. Append-only. Rows of `wording` are the words of a leader: only the statement that hands
 * the wording to those named reads them.
 */
@Entity()
export class InstructionCorrection extends BaseEntity {
  @Index()
  @ManyToOne(() => LeaderInstruction, { ref: true })
  instruction!: Ref<LeaderInstruction>;

  @Property({ type: 'text' })
  field!: 'wording' | 'addressee' | 'duty' | 'dueOn' | 'lookBackOn';

  @Property({ type: 'text', hidden: true })
  saidBefore!: string;

  @Property({ type: 'text', hidden: true })
  saysNow!: string;

  @Property({ type: 'text' })
  reason!: string;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  correctedBy: string | null = null;

  @Property({ ...instant })
  at!: Date;
}
