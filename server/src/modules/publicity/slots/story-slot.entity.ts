import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { StoryKind } from '../story.enums.js';

export enum SlotCause {
  /** TOPICAL: minutes were confirmed with a clause that holds, or a promise. */
  MINUTES_CONFIRMED = 'MINUTES_CONFIRMED',
  /** IN_DEPTH: accepted after it was reprocessed. */
  ACCEPTED_AFTER_REPROCESS = 'ACCEPTED_AFTER_REPROCESS',
  /** IN_DEPTH: it relapsed once, and holds now. */
  RELAPSE_MENDED = 'RELAPSE_MENDED',
  /** IN_DEPTH: a composite brief was adopted at city level or above. */
  COMPOSITE_ADOPTED = 'COMPOSITE_ADOPTED',
  BY_HAND = 'BY_HAND',
  /** FOLLOW_UP: what was told of is still open. */
  STILL_OPEN = 'STILL_OPEN',
  /** FOLLOW_UP: what was told of is closed. */
  CLOSED = 'CLOSED',
  /** FOLLOW_UP, at once: what was told of came back. */
  RELAPSED = 'RELAPSED',
}
registerEnumType(SlotCause, { name: 'SlotCause', description: 'What opened a slot.' });

/** 报道选题: something happened that is owed a story. Filled by one, or set aside with a reason; else a gap once due. */
@Entity()
export class StorySlot extends VersionedEntity {
  /** What opened it, so that the same never opens two. */
  @Unique()
  @Property({ type: 'text' })
  openedFor!: string;

  @Enum({ items: () => StoryKind, type: 'string' })
  kind!: StoryKind;

  @Enum({ items: () => SlotCause, type: 'string' })
  cause!: SlotCause;

  /** null: the district's. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  consultationId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  commitmentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  briefId: string | null = null;

  /** FOLLOW_UP: the published story it follows. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  followsId: string | null = null;

  @Property({ type: 'date' })
  openedOn!: string;

  @Index()
  @Property({ type: 'date' })
  dueOn!: string;

  /** BY_HAND: the account, and what for. */
  @Property({ type: 'uuid', nullable: true })
  openedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'text', nullable: true })
  setAsideBecause: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  setAsideBy: string | null = null;

  @Property({ ...instant, nullable: true })
  setAsideAt: Date | null = null;

  /** It was said that its day has passed. */
  @Property({ type: 'boolean', default: false })
  dueTold: Opt<boolean> = false;

  /** The thing it was opened for is undone or was taken down: nothing is owed any more. */
  @Property({ type: 'boolean', default: false })
  lapsed: Opt<boolean> = false;
}
