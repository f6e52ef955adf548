import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Demand } from '../../consultation/demand.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import { AgendaItem } from '../agenda/agenda-item.entity.js';

export enum SpeakerStatus {
  WAITING = 'WAITING',
  SPEAKING = 'SPEAKING',
  FINISHED = 'FINISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SpeakerStatus, { name: 'SpeakerStatus' });

export enum SpeakerKind {
  CONTRIBUTION = 'CONTRIBUTION',
  QUESTION = 'QUESTION',
  /** To a question in the queue, or to a demand. */
  ANSWER = 'ANSWER',
  /** 程序性发言: about how the meeting is run; it goes before all others. */
  POINT_OF_ORDER = 'POINT_OF_ORDER',
}
registerEnumType(SpeakerKind, { name: 'SpeakerKind' });

@ObjectType({
  description: 'What a point of order may be about. One list for the district; the least rank speaks first.',
})
@Audience('GUEST', ...PARTIES)
@Entity()
export class PointOfOrderCategory extends VersionedEntity {
  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  rank!: number;

  @Field(() => Int, { description: 'How long one may speak to it.' })
  @Property({ type: 'integer' })
  minutes!: number;

  @Field(() => Boolean, { description: 'No longer offered; what was said under it stays.' })
  @Property({ type: 'boolean', default: false })
  retired: Opt<boolean> = false;
}

@ObjectType({ description: 'Someone in the speaker queue. At most one per meeting is speaking.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class SpeakerEntry extends BaseEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @ManyToOne(() => AgendaItem, { ref: true, nullable: true })
  item: Ref<AgendaItem> | null = null;

  /** Null: an observer. */
  @ManyToOne(() => Participant, { ref: true, nullable: true, deleteRule: 'no action' })
  participant: Ref<Participant> | null = null;

  /** Somebody sitting in; null: somebody with a seat. */
  @ManyToOne(() => MeetingObserver, { ref: true, nullable: true, deleteRule: 'no action' })
  observer: Ref<MeetingObserver> | null = null;

  @Field(() => SpeakerKind)
  @Enum({ items: () => SpeakerKind, type: 'string', default: SpeakerKind.CONTRIBUTION })
  kind: Opt<SpeakerKind> = SpeakerKind.CONTRIBUTION;

  @ManyToOne(() => PointOfOrderCategory, { ref: true, nullable: true })
  category: Ref<PointOfOrderCategory> | null = null;

  /** The demand it is about. */
  @ManyToOne(() => Demand, { ref: true, nullable: true })
  demand: Ref<Demand> | null = null;

  /** ANSWER: the question it answers. */
  @ManyToOne(() => SpeakerEntry, { ref: true, nullable: true })
  answersTo: Ref<SpeakerEntry> | null = null;

  /** A few words on what they want to say, for the desk. */
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** Waiting again after having begun: the time left is kept. */
  @Field(() => SpeakerStatus)
  @Enum({ items: () => SpeakerStatus, type: 'string' })
  status: Opt<SpeakerStatus> = SpeakerStatus.WAITING;

  /** The order of the queue. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  position!: number;

  /** When they first got the floor. */
  @Property({ ...instant, nullable: true })
  startedAt: Date | null = null;

  /** Since when the time runs; null while it stands still. */
  @Property({ ...instant, nullable: true })
  runningSince: Date | null = null;

  /** Time spoken before `runningSince`, pauses left out; all of it once they have finished. */
  @Property({ type: 'integer', default: 0 })
  spokenMs: Opt<number> = 0;

  @Property({ type: 'integer', default: 0 })
  allottedMs: Opt<number> = 0;

  /** When the allotted time ends, by the server's clock, while it runs; clients count down to it. */
  @Property({ ...instant, nullable: true })
  endsAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  finishedAt: Date | null = null;
}
