import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Commitment, ResultClass } from '../commitment.entity.js';

/** The department's reply to one round (办复). */
@Entity()
@Unique({ properties: ['commitment', 'round'] })
export class Reply extends BaseEntity {
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Property({ type: 'integer' })
  round!: number;

  @Enum({ items: () => ResultClass, type: 'string' })
  resultClass!: ResultClass;

  @Property({ type: 'text' })
  text!: string;

  /** D: why, and the basis it rests on. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'text', nullable: true })
  basis: string | null = null;

  /** D: the day it is looked at again. */
  @Property({ type: 'date', nullable: true })
  nextLookOn: string | null = null;

  /** What was done of the promised deliverable; an explanation alone is no reply. */
  @Property({ type: 'text', nullable: true })
  delivered: string | null = null;

  /** Progress entries of this round that show it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  progressIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  photoIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  beforeIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  afterIds: Opt<string[]> = [];

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  documentIds: Opt<string[]> = [];

  @Property({ ...instant })
  repliedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  repliedBy: string | null = null;
}
