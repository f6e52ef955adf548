import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';

export enum ProgressImportStatus {
  PREVIEWED = 'PREVIEWED',
  CONFIRMED = 'CONFIRMED',
}
registerEnumType(ProgressImportStatus, { name: 'ProgressImportStatus' });

/** A sheet of progress brought back, as it was read, until whoever brought it says that it is meant so. */
@Entity()
export class ProgressImport extends VersionedEntity {
  @Property({ type: 'text' })
  fileName!: string;

  @Enum({ items: () => ProgressImportStatus, type: 'string' })
  status: Opt<ProgressImportStatus> = ProgressImportStatus.PREVIEWED;

  /** The table; forgotten once it is confirmed. */
  @Property({ type: 'json', nullable: true })
  stored: unknown;

  @Property({ type: 'integer' })
  addedCount: Opt<number> = 0;

  @Index()
  @Property({ type: 'uuid' })
  uploadedBy!: string;

  @Property({ ...instant, nullable: true })
  confirmedAt: Date | null = null;
}
