import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { Participant, ParticipantDuty } from '../../consultation/participant.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';

/** Who held the chair, from when until when. What they were before, they are again when they hand it over. */
@Entity()
export class ChairTerm extends BaseEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  @Enum({ items: () => ParticipantDuty, type: 'string' })
  dutyBefore!: ParticipantDuty;

  /** Null: since the meeting was called. */
  @Property({ ...instant, nullable: true })
  startedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  endedAt: Date | null = null;
}
