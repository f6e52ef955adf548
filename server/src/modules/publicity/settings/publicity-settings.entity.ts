import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';

/** The days of stories. */
export interface PublicityTerms {
  /** Working days for a TOPICAL story. */
  readonly topicalWorkingDays: number;
  /** Working days for an IN_DEPTH story. */
  readonly inDepthWorkingDays: number;
  /** Days from one story to the next while something it tells of is open. */
  readonly followUpDays: number;
  /** Working days for a FOLLOW_UP once it is opened. */
  readonly followUpWorkingDays: number;
  /** Working days a fact-check link opens something. */
  readonly factCheckWorkingDays: number;
}

/** One row. */
@Entity()
export class PublicitySettings extends VersionedEntity implements PublicityTerms {
  @Property({ type: 'integer' })
  topicalWorkingDays!: number;

  @Property({ type: 'integer' })
  inDepthWorkingDays!: number;

  @Property({ type: 'integer' })
  followUpDays!: number;

  @Property({ type: 'integer' })
  followUpWorkingDays!: number;

  @Property({ type: 'integer' })
  factCheckWorkingDays!: number;
}

/** One change: what it was, what it became, who did it and why. Append-only. */
@Entity()
export class PublicitySettingsChange extends BaseEntity {
  @Property({ type: 'json' })
  before!: PublicityTerms;

  @Property({ type: 'json' })
  after!: PublicityTerms;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid' })
  changedBy!: string;

  @Property({ ...instant })
  changedAt!: Date;
}
