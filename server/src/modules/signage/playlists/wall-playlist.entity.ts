import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { LiaisonCommittee } from '../../roster/roster.entity.js';
import type { WallItemScene } from '../signage.enums.js';

export interface StoredItem {
  readonly key: string;
  readonly scene: WallItemScene;
  /** A released picture. */
  readonly fileId: string | null;
  readonly seconds: number;
  readonly caption: string | null;
}

/** 播放单: what is shown one after another, as often as its time allows. */
@Entity()
export class WallPlaylist extends VersionedEntity {
  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'json' })
  items!: StoredItem[];

  @Property({ ...instant, nullable: true })
  retiredAt: Date | null = null;
}
