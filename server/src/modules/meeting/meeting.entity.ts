import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Consultation, type Party } from '../consultation/consultation.entity.js';

export enum MeetingStatus {
  SCHEDULED = 'SCHEDULED',
  LIVE = 'LIVE',
  ENDED = 'ENDED',
}
registerEnumType(MeetingStatus, { name: 'MeetingStatus' });

/** As it stood when the meeting was ended: items of the agenda that were open, hands that waited, who was not here yet. */
export interface BeforeEnd {
  readonly items: Readonly<Record<string, 'PENDING' | 'ACTIVE'>>;
  readonly waiting: readonly string[];
  readonly absent: Readonly<Record<string, 'INVITED' | 'CONFIRMED'>>;
}

/** Of the seats its opening signed in, how they stood before. */
export interface BeforeOpening {
  readonly seats: Readonly<Record<string, string>>;
}

@ObjectType({ description: 'The live part of a consultation: agenda, floor, responses, consensus.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class Meeting extends VersionedEntity {
  @Unique()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Field(() => MeetingStatus)
  @Enum({ items: () => MeetingStatus, type: 'string' })
  status: Opt<MeetingStatus> = MeetingStatus.SCHEDULED;

  /** Six digits, unique among meetings that have not ended: what people type where the code cannot be scanned. */
  @Index()
  @Property({ type: 'text' })
  joinCode!: string;

  @Property({ ...instant, nullable: true })
  openedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  endedAt: Date | null = null;

  /** What its end changed, so that the end can be taken back. */
  @Property({ type: 'json', nullable: true })
  beforeEnd: BeforeEnd | null = null;

  /** What its opening changed at the door, so that the opening can be taken back. */
  @Property({ type: 'json', nullable: true })
  beforeOpening: BeforeOpening | null = null;

  /** Set when it opens: when it would end if everything took the minutes planned for it. */
  @Property({ ...instant, nullable: true })
  plannedEndsAt: Date | null = null;

  /** Closed, only points of order and the desk still add to the queue. */
  @Property({ type: 'boolean', default: true })
  queueOpen: Opt<boolean> = true;

  @Property({ type: 'boolean', default: false })
  firstTimersFirst: Opt<boolean> = false;

  @Property({ type: 'boolean', default: false })
  residentsFirst: Opt<boolean> = false;

  /** So many seconds before the time is up, the countdown warns. */
  @Property({ type: 'integer', default: 30 })
  warningSeconds: Opt<number> = 30;

  /** Minutes for one turn at this meeting; null: what its form says. */
  @Property({ type: 'integer', nullable: true })
  turnMinutes: number | null = null;

  /** Speaking minutes each party may use up; a party that is not named may speak without a budget. */
  @Property({ type: 'json', default: '{}' })
  partyMinutes: Opt<Partial<Record<Party, number>>> = {};
}
