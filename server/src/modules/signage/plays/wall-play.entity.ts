import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Screen } from '../../display/screen.entity.js';

/** 播放记录: what a screen says that it showed, from when to when. It shows one thing at a time. */
@Entity()
@Unique({ properties: ['screen', 'startedAt'] })
export class WallPlay extends BaseEntity {
  @ManyToOne(() => Screen, { ref: true })
  screen!: Ref<Screen>;

  /** Why it was shown: planned, a meeting, an announcement, held by a person, … */
  @Property({ type: 'text' })
  cause!: string;

  /** Of the slot, announcement or meeting. */
  @Property({ type: 'uuid', nullable: true })
  sourceId: string | null = null;

  @Property({ type: 'text' })
  scene!: string;

  @Property({ type: 'text', nullable: true })
  target: string | null = null;

  @Property({ ...instant })
  startedAt!: Date;

  @Property({ ...instant })
  endedAt!: Date;
}
