import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../kernel/base.entity.js';

export enum KeepingKind {
  BACKUP = 'BACKUP',
  DRILL = 'DRILL',
}

/** A backup that was made, or a drill that was held: how it ended, and of which file. */
@Entity()
@Index({ properties: ['kind', 'endedAt'] })
export class KeepingRun extends BaseEntity {
  @Enum({ items: () => KeepingKind, type: 'string' })
  kind!: KeepingKind;

  @Property({ ...instant })
  startedAt!: Date;

  @Property({ ...instant })
  endedAt!: Date;

  @Property({ type: 'boolean' })
  succeeded!: boolean;

  /** A code of `BackupFault` or of a drill's step; null if it succeeded. */
  @Property({ type: 'text', nullable: true })
  fault: string | null = null;

  /** Names of parts, files or settings; never what is in them. */
  @Property({ type: 'text', nullable: true })
  detail: string | null = null;

  /** The file's name; null where none came about. */
  @Property({ type: 'text', nullable: true })
  backupName: string | null = null;

  @Property({ ...instant, nullable: true })
  backupCreatedAt: Date | null = null;

  @Property({ type: 'double', nullable: true })
  bytes: number | null = null;

  /** Of the file as it was written: another one in its place is known by it. */
  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;
}
