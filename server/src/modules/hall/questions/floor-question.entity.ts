import { type Opt, PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Demand } from '../../consultation/demand.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { Statement } from '../../floor/statements/statement.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';

export enum QuestionStatus {
  /** 待选 */
  WAITING = 'WAITING',
  /** 已选 */
  SHORTLISTED = 'SHORTLISTED',
  /** 已回应 */
  ANSWERED = 'ANSWERED',
  /** 不在会上回应 */
  SET_ASIDE = 'SET_ASIDE',
  /** 提问人收回 */
  TAKEN_BACK = 'TAKEN_BACK',
}
registerEnumType(QuestionStatus, { name: 'QuestionStatus' });

@ObjectType({ description: 'A question from the floor, asked by phone.' })
@Audience('PUBLIC')
@Entity()
export class FloorQuestion extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  /** Null: an observer asks. */
  @Index()
  @ManyToOne(() => Participant, { ref: true, nullable: true, deleteRule: 'no action' })
  participant: Ref<Participant> | null = null;

  /** Somebody sitting in; null: somebody with a seat. */
  @Index()
  @ManyToOne(() => MeetingObserver, { ref: true, nullable: true, deleteRule: 'no action' })
  observer: Ref<MeetingObserver> | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => QuestionStatus)
  @Enum({ items: () => QuestionStatus, type: 'string' })
  status: Opt<QuestionStatus> = QuestionStatus.WAITING;

  @Property({ ...instant })
  askedAt!: Date;

  @Property({ ...instant, nullable: true })
  shortlistedAt: Date | null = null;

  /** ANSWERED: where it was answered, if it was noted. */
  @ManyToOne(() => Statement, { ref: true, nullable: true })
  statement: Ref<Statement> | null = null;

  /** The demand it became part of or belongs to. */
  @ManyToOne(() => Demand, { ref: true, nullable: true })
  demand: Ref<Demand> | null = null;

  /** SET_ASIDE: why. */
  @Property({ type: 'text', nullable: true })
  setAsideReason: string | null = null;
}

/** One person wants to hear the answer, too. */
@Entity()
export class QuestionLike {
  [PrimaryKeyProp]?: ['question', 'participant'];

  @ManyToOne(() => FloorQuestion, { ref: true, primary: true })
  question!: Ref<FloorQuestion>;

  @ManyToOne(() => Participant, { ref: true, primary: true })
  participant!: Ref<Participant>;
}
