import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Participant } from '../consultation/participant.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';

/** What somebody at the table says to the minutes: that they are right, or what is not. A changed answer replaces it. */
@Entity()
@Unique({ properties: ['meeting', 'participant'] })
export class MinutesAnswer extends VersionedEntity {
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  /** The text they read. */
  @Property({ type: 'integer' })
  textVersion!: number;

  @Property({ type: 'boolean' })
  agrees!: boolean;

  /** What is not right, in their own words; printed with the minutes. */
  @Property({ type: 'text', nullable: true })
  dissent: string | null = null;

  @Property({ ...instant })
  answeredAt!: Date;

  /** Account or participant id: the scribe may write down what somebody without a phone says. */
  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;
}
