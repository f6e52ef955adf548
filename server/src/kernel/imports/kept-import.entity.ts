import type { Opt } from '@mikro-orm/core';
import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { instant, VersionedEntity } from '../base.entity.js';
import { ImportStatus } from './import-row.js';

/** A table that was read and compared with what there is. Each kind is kept in a table of its module's own. */
export abstract class KeptImport extends VersionedEntity {
  @Property({ type: 'text' })
  fileName!: string;

  /** Of the file as it came: which one it was can be told later. */
  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;

  @Enum({ items: () => ImportStatus, type: 'string' })
  status: Opt<ImportStatus> = ImportStatus.PREVIEWED;

  /** What `StoredImport` says; null once it was let go. */
  @Property({ type: 'json', nullable: true })
  stored: unknown = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  uploadedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  confirmedAt: Date | null = null;
}
