import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Department } from '../../roster/roster.entity.js';
import { LeaderInstruction } from './instruction.entity.js';

/** 承办经过: with whom an instruction lies from a moment on, until the next of them. Append-only. */
@Entity()
export class InstructionHolder extends BaseEntity {
  @Index()
  @ManyToOne(() => LeaderInstruction, { ref: true })
  instruction!: Ref<LeaderInstruction>;

  /** None: the office acts and reports itself. */
  @Index()
  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  @Property({ ...instant })
  since!: Date;

  /** Why it was taken from the one before; none: it was the first. Without quoting the leader. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** Account id of who said so. */
  @Property({ type: 'uuid', nullable: true })
  givenBy: string | null = null;
}
