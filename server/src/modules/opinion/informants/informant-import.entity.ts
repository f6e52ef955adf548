import { type Opt } from '@mikro-orm/core';
import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { ImportStatus } from '../../roster/roster.entity.js';

/** A list of informants read and compared with those there are. Nothing changes before it is confirmed. */
@Entity()
export class InformantImport extends VersionedEntity {
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
