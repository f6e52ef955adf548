import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import type { BriefLevel } from '../../opinion/ladder/submission.entity.js';

/** Whole points of one rung: for a brief adopted by itself, within a composite, and for an instruction on it. */
export interface RungPoints {
  readonly single: number;
  readonly composite: number;
  readonly instruction: number;
}

export interface PointTerms {
  readonly rungs: Readonly<Record<BriefLevel, RungPoints>>;
  /** Points that count for one person in one year; null: all of them. */
  readonly yearlyCap: number | null;
}

/** What briefs earn. One row; whoever writes into the ledger takes their turn on it. */
@Entity()
export class DutyRules extends VersionedEntity implements PointTerms {
  @Property({ type: 'json' })
  rungs!: PointTerms['rungs'];

  @Property({ type: 'integer', nullable: true })
  yearlyCap: number | null = null;
}

/** One change of the rules: what they were, what they became, who did it and why. Append-only. */
@Entity()
export class DutyRulesChange extends BaseEntity {
  @Property({ type: 'integer' })
  madeVersion!: number;

  @Property({ type: 'json' })
  before!: PointTerms;

  @Property({ type: 'json' })
  after!: PointTerms;

  @Property({ type: 'text' })
  reason!: string;

  /** Account id. */
  @Property({ type: 'uuid' })
  changedBy!: string;

  @Property({ ...instant })
  changedAt!: Date;
}
