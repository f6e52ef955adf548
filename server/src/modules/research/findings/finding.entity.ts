import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Member } from '../../roster/roster.entity.js';
import { ResearchTrip } from '../research-trip.entity.js';

/** What somebody found, on the spot. */
@Entity()
export class ResearchFinding extends VersionedEntity {
  @Index()
  @ManyToOne(() => ResearchTrip, { ref: true })
  trip!: Ref<ResearchTrip>;

  /** Who found it; null where the office wrote it down. */
  @Index()
  @ManyToOne(() => Member, { ref: true, nullable: true })
  member: Ref<Member> | null = null;

  @Property({ type: 'text' })
  place!: string;

  @Index()
  @Property({ type: 'date' })
  foundOn!: string;

  @Property({ type: 'text' })
  findings!: string;

  /** Stored files. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  photoIds: Opt<string[]> = [];

  /** Account id. */
  @Property({ type: 'uuid' })
  recordedBy!: string;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
}
