import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { LiaisonCommittee } from '../../roster/roster.entity.js';

/** 插播通知: on all screens of a committee or of the district at once, until it ends or is taken back. */
@Entity()
export class WallAnnouncement extends VersionedEntity {
  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  body!: string;

  @Property({ ...instant })
  startsAt!: Date;

  @Property({ ...instant })
  endsAt!: Date;

  /** Account id. */
  @Property({ type: 'uuid' })
  announcedBy!: string;

  @Property({ ...instant, nullable: true })
  takenBackAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  takenBackBecause: string | null = null;
}
