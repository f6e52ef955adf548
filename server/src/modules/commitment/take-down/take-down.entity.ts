import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';

/** What of the public record can be taken down. */
export enum TakeDownKind {
  /** A consultation with everything that became of it. */
  CONSULTATION = 'CONSULTATION',
  /** One demand with its promise, its steps and pictures. */
  MATTER = 'MATTER',
  /** What one step says and shows. */
  STEP = 'STEP',
  /** One picture. */
  FILE = 'FILE',
  /** The text of the minutes, where it says of a matter in other words what no rule finds. */
  MINUTES = 'MINUTES',
}
registerEnumType(TakeDownKind, { name: 'TakeDownKind' });

/** 撤下 by the secretariat, and 恢复 by another act. The row stays: what was off the record, when, and why. */
@Entity()
export class TakeDown extends BaseEntity {
  @Enum({ items: () => TakeDownKind, type: 'string' })
  kind!: TakeDownKind;

  @Property({ type: 'uuid' })
  recordId!: string;

  /** Whose public record it is part of. */
  @Index()
  @Property({ type: 'uuid' })
  consultationId!: string;

  /** For the office alone. */
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid' })
  takenDownBy!: string;

  @Property({ ...instant })
  takenDownAt!: Date;

  @Property({ type: 'text', nullable: true })
  putBackReason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  putBackBy: string | null = null;

  @Property({ ...instant, nullable: true })
  putBackAt: Date | null = null;
}
