import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../base.entity.js';

/** What one field of a record said before somebody corrected it, and why. Append-only. */
@Entity()
export class Correction extends BaseEntity {
  /** The table of the record. */
  @Property({ type: 'text' })
  record!: string;

  @Index()
  @Property({ type: 'uuid' })
  recordId!: string;

  /** What it is a part of and is looked at with, where it is: a reply of its commitment. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  partOf: string | null = null;

  @Property({ type: 'text' })
  field!: string;

  @Property({ type: 'text', nullable: true })
  saidBefore: string | null = null;

  @Property({ type: 'text', nullable: true })
  saysNow: string | null = null;

  /** The record was taken back as a whole: this is all that is kept of it. */
  @Property({ type: 'boolean', nullable: true })
  takenBack: boolean | null = null;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** An account, or the seat of a guest. */
  @Property({ type: 'uuid', nullable: true })
  correctedBy: string | null = null;

  @Property({ ...instant })
  correctedAt!: Date;
}
