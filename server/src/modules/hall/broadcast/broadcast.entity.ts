import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Statement } from '../../floor/statements/statement.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';

/** 文字直播: that this meeting may be followed from outside, and how. Without a row nobody may. */
@Entity()
export class Broadcast extends VersionedEntity {
  @Unique()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  /** How long a line waits before the street reads it: time to take it back. */
  @Property({ type: 'integer' })
  delaySeconds!: number;

  /** Set while the scribe holds it: nothing new is shown, not even who speaks. */
  @Property({ ...instant, nullable: true })
  heldAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;
}

/** One line the scribe released: its words, and who spoke by what they stand for. Never a name. */
@Entity()
export class BroadcastLine extends BaseEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @ManyToOne(() => Statement, { ref: true })
  statement!: Ref<Statement>;

  @Property({ type: 'text' })
  text!: string;

  @Property({ ...instant })
  releasedAt!: Date;

  /** From when it is shown. */
  @Property({ ...instant })
  showAt!: Date;

  /** Whether those who watch were woken for it. */
  @Property({ type: 'boolean' })
  shown: Opt<boolean> = false;

  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  releasedBy: string | null = null;
}
