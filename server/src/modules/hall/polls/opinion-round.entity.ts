import { type Opt, PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { Statement } from '../../floor/statements/statement.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import type { OpinionChoice } from './opinion-matrix.js';

export enum OpinionRoundStatus {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(OpinionRoundStatus, { name: 'OpinionRoundStatus' });

@ObjectType({ description: 'A set of statements a hall answers by phone, one at a time: agree, disagree or pass.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class OpinionRound extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => OpinionRoundStatus)
  @Enum({ items: () => OpinionRoundStatus, type: 'string' })
  status: Opt<OpinionRoundStatus> = OpinionRoundStatus.DRAFT;

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

export enum OpinionItemStatus {
  /** Submitted by somebody in the room, not yet looked at. */
  WAITING = 'WAITING',
  ASKED = 'ASKED',
  LEFT_OUT = 'LEFT_OUT',
}
registerEnumType(OpinionItemStatus, { name: 'OpinionItemStatus' });

@ObjectType({ description: 'One statement people agree or disagree with.' })
@Audience('PUBLIC')
@Entity()
export class OpinionItem extends VersionedEntity {
  @Index()
  @ManyToOne(() => OpinionRound, { ref: true })
  round!: Ref<OpinionRound>;

  /** Of those asked: 1, 2, 3 …; nought until it is asked. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  number: Opt<number> = 0;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => OpinionItemStatus)
  @Enum({ items: () => OpinionItemStatus, type: 'string' })
  status!: OpinionItemStatus;

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
@Entity()
export class OpinionVote {
  [PrimaryKeyProp]?: ['item', 'participant'];

  @ManyToOne(() => OpinionItem, { ref: true, primary: true })
  item!: Ref<OpinionItem>;

  @ManyToOne(() => Participant, { ref: true, primary: true })
  participant!: Ref<Participant>;

  /** 1 agrees, -1 disagrees, 0 passes. */
  @Property({ type: 'smallint' })
  choice!: OpinionChoice;
}
