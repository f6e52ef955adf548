import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../kernel/base.entity.js';
import type { WaitingKind } from './waiting.kinds.js';

/** 改天再办: somebody looks at a line again on that day. Of one turn only: when it is their turn anew, it waits at once. */
@Entity()
@Unique({ properties: ['accountId', 'kind', 'recordId'] })
export class LineSetAside extends BaseEntity {
  @Property({ type: 'uuid' })
  accountId!: string;

  /** Plain text: another kind needs words, not a migration. */
  @Property({ type: 'text' })
  kind!: WaitingKind;

  @Property({ type: 'uuid' })
  recordId!: string;

  /** When the turn began that it is set aside of. */
  @Property({ ...instant })
  since!: Date;

  /** It waits again from this day on. */
  @Index()
  @Property({ type: 'date' })
  until!: string;
}
