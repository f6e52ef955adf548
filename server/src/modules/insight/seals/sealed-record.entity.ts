import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';

/** One record behind one figure of a sealed period: which, whose, and whether it counted. Ids only. Append-only. */
@Entity()
@Index({ properties: ['periodId', 'name'] })
export class SealedRecord extends BaseEntity {
  @Property({ type: 'uuid' })
  periodId!: string;

  /** Of the figure. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  recordKind!: string;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  departmentId: string | null = null;

  @Property({ ...instant, nullable: true })
  at: Date | null = null;

  @Property({ type: 'boolean' })
  counted!: boolean;

  @Property({ columnType: 'numeric', type: 'string', nullable: true })
  value: string | null = null;
}
