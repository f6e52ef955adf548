import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Screen } from '../../display/screen.entity.js';

/**
 * 播放汇总: what a screen showed of one thing on one day, sealed before its single turns are taken away. Append-only; a turn is
 * taken away only where its day is here (a trigger).
 */
@Entity()
export class WallPlayDay extends BaseEntity {
  @ManyToOne(() => Screen, { ref: true })
  screen!: Ref<Screen>;

  /** In China, of the beginnings. */
  @Property({ type: 'date' })
  day!: string;

  @Property({ type: 'text' })
  cause!: string;

  @Property({ type: 'uuid', nullable: true })
  sourceId: string | null = null;

  @Property({ type: 'text' })
  scene!: string;

  @Property({ type: 'text', nullable: true })
  target: string | null = null;

  @Property({ type: 'integer' })
  turns!: number;

  @Property({ type: 'integer' })
  milliseconds!: number;

  @Property({ ...instant })
  firstAt!: Date;

  @Property({ ...instant })
  lastAt!: Date;

  /** SHA-256 of its turns, from when to when, in their order. */
  @Property({ type: 'text' })
  sha256!: string;
}
