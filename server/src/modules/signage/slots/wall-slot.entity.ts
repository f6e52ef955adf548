import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Screen } from '../../display/screen.entity.js';
import { LiaisonCommittee } from '../../roster/roster.entity.js';
import { WallPlaylist } from '../playlists/wall-playlist.entity.js';
import { WallDays } from '../signage.enums.js';

/** 排期: when which screens play a playlist. */
@Entity()
export class WallSlot extends VersionedEntity {
  /** Whose screens; null: all of the district. */
  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  @Index()
  @ManyToOne(() => WallPlaylist, { ref: true })
  playlist!: Ref<WallPlaylist>;

  /** One screen, the screens of one name, or with neither all of them. */
  @ManyToOne(() => Screen, { ref: true, nullable: true })
  screen: Ref<Screen> | null = null;

  @Property({ type: 'text', nullable: true })
  groupName: string | null = null;

  /** 1 Monday to 7 Sunday; none: all of them. */
  @Property({ type: 'json' })
  weekdays!: number[];

  @Enum({ items: () => WallDays, type: 'string' })
  days: Opt<WallDays> = WallDays.ANY;

  /** Minutes of the day. */
  @Property({ type: 'integer' })
  fromMinute!: number;

  @Property({ type: 'integer' })
  untilMinute!: number;

  @Property({ type: 'date', nullable: true })
  startsOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;

  @Property({ type: 'integer' })
  priority: Opt<number> = 0;

  @Property({ ...instant, nullable: true })
  retiredAt: Date | null = null;
}
