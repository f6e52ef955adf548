import { type Opt, PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { Statement } from '../../floor/statements/statement.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import type { VoteChoice } from './vote-matrix.js';

export enum HallPollStatus {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(HallPollStatus, { name: 'HallPollStatus' });

@ObjectType({ description: 'A set of statements a hall answers by phone, one at a time: agree, disagree or pass.' })
@Audience('GUEST', ...PARTIES)
@Entity({ tableName: 'opinion_round' })
export class HallPoll extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => HallPollStatus)
  @Enum({ items: () => HallPollStatus, type: 'string' })
  status: Opt<HallPollStatus> = HallPollStatus.DRAFT;

  /** Whether those who sit in are asked, too. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  observersVote: Opt<boolean> = true;

  /** Whether the wall shows the result of it. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  onWall: Opt<boolean> = false;

  @Property({ ...instant, nullable: true })
  openedAt: Date | null = null;

  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;
}

export enum HallPollItemStatus {
  /** Submitted by somebody in the room, not yet looked at. */
  WAITING = 'WAITING',
  ASKED = 'ASKED',
  LEFT_OUT = 'LEFT_OUT',
  /** By whoever submitted it, before it was looked at. */
  TAKEN_BACK = 'TAKEN_BACK',
}
registerEnumType(HallPollItemStatus, { name: 'HallPollItemStatus' });

@ObjectType({ description: 'One statement people agree or disagree with.' })
@Audience('PUBLIC')
@Entity({ tableName: 'opinion_item' })
export class HallPollItem extends VersionedEntity {
  @Index()
  @ManyToOne(() => HallPoll, { ref: true })
  round!: Ref<HallPoll>;

  /** Of those asked: 1, 2, 3 …; nought until it is asked. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  number: Opt<number> = 0;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => HallPollItemStatus)
  @Enum({ items: () => HallPollItemStatus, type: 'string' })
  status!: HallPollItemStatus;

  /** How often each was answered, once the round is closed: what is on record of the votes, without the voters. */
  @Property({ type: 'integer', nullable: true })
  agreeCount: number | null = null;

  @Property({ type: 'integer', nullable: true })
  disagreeCount: number | null = null;

  @Property({ type: 'integer', nullable: true })
  passCount: number | null = null;

  /** Who submitted it; null for those the organisers brought. Never shown. */
  @Index()
  @ManyToOne(() => Participant, { ref: true, nullable: true })
  submittedBy: Ref<Participant> | null = null;

  /** …or which observer did. */
  @Index()
  @ManyToOne(() => MeetingObserver, { ref: true, nullable: true })
  submittedByObserver: Ref<MeetingObserver> | null = null;

  /** The noted statement it was taken from. */
  @ManyToOne(() => Statement, { ref: true, nullable: true })
  statement: Ref<Statement> | null = null;
}

/** One person's present word on one statement; a changed one replaces it. */
@Entity({ tableName: 'opinion_vote' })
export class HallPollVote {
  [PrimaryKeyProp]?: ['item', 'participant'];

  @ManyToOne(() => HallPollItem, { ref: true, primary: true })
  item!: Ref<HallPollItem>;

  @ManyToOne(() => Participant, { ref: true, primary: true })
  participant!: Ref<Participant>;

  /** 1 agrees, -1 disagrees, 0 passes. */
  @Property({ type: 'smallint' })
  choice!: VoteChoice;
}
