import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../kernel/base.entity.js';
import type { WaitingKind } from './waiting.kinds.js';

/**
 * 由谁办: which of those who share a line has taken it, or was given it. It says with whom it lies and allows nothing: any of
 * them may still do it, and then it is gone for all. Of one turn only, as what is set aside.
 */
@Entity()
@Unique({ properties: ['kind', 'recordId'] })
export class LineHolder extends BaseEntity {
  @Property({ type: 'text' })
  kind!: WaitingKind;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ ...instant })
  since!: Date;

  @Property({ type: 'uuid' })
  accountId!: string;

  /** Themselves, where they took it. */
  @Property({ type: 'uuid' })
  assignedById!: string;
}
