import type { Opt } from '@mikro-orm/core';
import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { ImportStatus } from '../../roster/roster.entity.js';

/** A table that was read and compared with what there is. Nothing changes before it is confirmed. */
export abstract class KeptTable extends VersionedEntity {
  @Property({ type: 'text' })
  fileName!: string;

  @Enum({ items: () => ImportStatus, type: 'string' })
  status: Opt<ImportStatus> = ImportStatus.PREVIEWED;

  /** What each row says and what would be done; null once discarded. */
  @Property({ type: 'json', nullable: true })
  stored: unknown = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  uploadedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  confirmedAt: Date | null = null;
}
