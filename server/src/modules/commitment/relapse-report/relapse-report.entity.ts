import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Commitment } from '../commitment.entity.js';
import { LookBack } from '../look-back/look-back.entity.js';

/** 群众反映反弹: somebody who holds the code says that it came back. It decides nothing: somebody goes and looks, earlier. */
@Entity()
export class RelapseReport extends BaseEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  /** The look-back that answers it. */
  @Index()
  @ManyToOne(() => LookBack, { ref: true })
  lookBack!: Ref<LookBack>;

  /** What was seen, in their words: for those who look, never published. */
  @Property({ type: 'text' })
  words!: string;

  /** When that look-back was due before. */
  @Property({ type: 'date' })
  formerDueOn!: string;

  @Property({ ...instant })
  reportedAt!: Date;

  /** By what only the phone knows that it came from, its sender takes it back; null where none was given. */
  @Property({ type: 'text', nullable: true })
  voiceHash: string | null = null;

  /** When its sender took it back: it counts no more, and its words are gone. */
  @Property({ ...instant, nullable: true })
  takenBackAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  dismissedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  dismissedBy: string | null = null;

  /** Why nobody goes for it, for everybody to read. */
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;
}
