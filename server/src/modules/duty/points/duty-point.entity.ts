import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../kernel/base.entity.js';
import type { DutyKind } from '../duty-kind.js';

/**
 * One line of the ledger of points for what is in the duty file. Append-only: what the facts no longer say is answered by
 * a line that takes it back. Briefs that were adopted or got an instruction have lines of their own, `PointEntry`.
 */
@Entity()
@Index({ properties: ['memberId', 'year'] })
export class DutyPoint extends BaseEntity {
  @Property({ type: 'uuid' })
  memberId!: string;

  /** Of the day it happened. */
  @Index()
  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'text' })
  kind!: DutyKind;

  @Property({ type: 'uuid' })
  factId!: string;

  @Property({ type: 'date' })
  day!: string;

  /** The rules it earned by. */
  @Property({ type: 'uuid' })
  rulesId!: string;

  /** Tenths of a point: below nothing for a deduction, and where it takes a line back. */
  @Property({ type: 'integer' })
  earned!: number;

  @Property({ type: 'integer' })
  credited!: number;

  /** The line this one takes back. */
  @Property({ type: 'uuid', nullable: true })
  reversesId: string | null = null;
}
