import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import type { SeriesUnit } from '../periods.rules.js';

/** What a department’s last words of a period were, at one committee’s meetings. */
export interface SealedNature {
  readonly departmentId: string;
  readonly committeeId: string | null;
  readonly nature: string;
  readonly count: number;
}

/**
 * A month, quarter or year whose figures are kept as they stood, with their records (`SealedRecord`). Append-only; what it
 * says of itself and of its records is hashed, and the hash stands in the audit trail.
 */
@Entity()
@Unique({ properties: ['startsOn', 'endsOn'] })
export class SealedPeriod extends BaseEntity {
  @Property({ type: 'text' })
  unit!: SeriesUnit;

  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date' })
  endsOn!: string;

  /** The day the figures are of: what was late, open or in term then. */
  @Property({ type: 'date' })
  asOf!: string;

  @Property({ ...instant })
  sealedAt!: Date;

  @Property({ type: 'integer' })
  records!: number;

  /** By figure: the hash over its records. */
  @Property({ type: 'json' })
  hashes!: Readonly<Record<string, string>>;

  @Property({ type: 'json' })
  natures!: readonly SealedNature[];

  @Property({ type: 'text' })
  hash!: string;
}
