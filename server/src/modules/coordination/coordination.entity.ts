import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Commitment } from '../commitment/commitment.entity.js';
import { Department, Member, Organisation } from '../roster/index.js';

export enum CoordinationStatus {
  /** Called by the member who follows the matter; the committee has to say whether it is held. */
  PROPOSED = 'PROPOSED',
  REFUSED = 'REFUSED',
  AGREED = 'AGREED',
  CANCELLED = 'CANCELLED',
  /** Held, with a record that the other side has not answered. */
  RECORDED = 'RECORDED',
  CONTESTED = 'CONTESTED',
  CONFIRMED = 'CONFIRMED',
}
registerEnumType(CoordinationStatus, {
  name: 'CoordinationStatus',
  description: 'Where a coordination meeting stands.',
});

/** On which side somebody sits. */
export enum CoordinationSide {
  FOLLOWER = 'FOLLOWER',
  COMMITTEE = 'COMMITTEE',
  UNIT = 'UNIT',
}

export enum CoordinationPartyKind {
  FOLLOWER = 'FOLLOWER',
  COMMITTEE = 'COMMITTEE',
  TOWNSHIP = 'TOWNSHIP',
  DEPARTMENT = 'DEPARTMENT',
  /** Of the committee's directory; it has no accounts. */
  ORGANISATION = 'ORGANISATION',
  /** Whoever else is asked, in words. */
  OTHER = 'OTHER',
}
registerEnumType(CoordinationPartyKind, { name: 'CoordinationPartyKind' });

export enum StepOutcome {
  DONE = 'DONE',
  NOT_DONE = 'NOT_DONE',
}
registerEnumType(StepOutcome, { name: 'StepOutcome', description: 'What became of an agreed step.' });

/** 协调会: those who can move a matter that is stuck sit together, and a short record says what they agreed. */
@Entity()
export class Coordination extends VersionedEntity {
  @Index()
  @ManyToOne(() => Commitment, { ref: true })
  commitment!: Ref<Commitment>;

  @Enum({ items: () => CoordinationStatus, type: 'string' })
  status!: CoordinationStatus;

  @Property({ ...instant })
  startsAt!: Date;

  @Property({ type: 'text' })
  place!: string;

  @Property({ type: 'text' })
  stuck!: string;

  /** Account id. */
  @Property({ type: 'uuid' })
  calledBy!: string;

  /** FOLLOWER or COMMITTEE. */
  @Enum({ items: () => CoordinationSide, type: 'string' })
  calledSide!: CoordinationSide;

  @Property({ ...instant })
  calledAt!: Date;

  @Property({ ...instant, nullable: true })
  decidedAt: Date | null = null;

  /** Why it is not held. */
  @Property({ type: 'text', nullable: true })
  refusedReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  cancelledReason: string | null = null;

  /** What was agreed beside the steps. */
  @Property({ type: 'text', nullable: true })
  agreed: string | null = null;

  @Property({ ...instant, nullable: true })
  recordedAt: Date | null = null;

  /** Account id of whoever wrote what stands in the record. */
  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;

  @Enum({ items: () => CoordinationSide, type: 'string', nullable: true })
  recordedSide: CoordinationSide | null = null;

  /** How often the record was put right. */
  @Property({ type: 'integer' })
  correctionNumber: Opt<number> = 0;

  /** Until then the other side may contest the record. */
  @Property({ type: 'date', nullable: true })
  answerBy: string | null = null;

  @Property({ ...instant, nullable: true })
  answeredAt: Date | null = null;

  /** What the other side says of the record. */
  @Property({ type: 'text', nullable: true })
  answerWords: string | null = null;
}

/** Somebody who is asked, whether they came, and what they said in a line. */
@Entity()
export class CoordinationParty extends BaseEntity {
  @Index()
  @ManyToOne(() => Coordination, { ref: true })
  coordination!: Ref<Coordination>;

  @Enum({ items: () => CoordinationPartyKind, type: 'string' })
  kind!: CoordinationPartyKind;

  @Index()
  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  @ManyToOne(() => Organisation, { ref: true, nullable: true })
  organisation: Ref<Organisation> | null = null;

  /** FOLLOWER: who followed the matter then. */
  @Index()
  @ManyToOne(() => Member, { ref: true, nullable: true })
  member: Ref<Member> | null = null;

  /** OTHER */
  @Property({ type: 'text', nullable: true })
  name: string | null = null;

  /** Null: there is no record yet. */
  @Property({ type: 'boolean', nullable: true })
  came: boolean | null = null;

  /** Who came for them. */
  @Property({ type: 'text', nullable: true })
  who: string | null = null;

  @Property({ type: 'text', nullable: true })
  said: string | null = null;
}

/** What somebody agreed to do by a day. It moves no deadline of the matter. */
@Entity()
export class CoordinationStep extends BaseEntity {
  @Index()
  @ManyToOne(() => Coordination, { ref: true })
  coordination!: Ref<Coordination>;

  @Index()
  @ManyToOne(() => CoordinationParty, { ref: true })
  party!: Ref<CoordinationParty>;

  @Property({ type: 'text' })
  what!: string;

  @Property({ type: 'date' })
  dueOn!: string;

  /** What the unit itself says. */
  @Property({ ...instant, nullable: true })
  reportedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  reportedWords: string | null = null;

  /** As the follower or the committee found it. */
  @Enum({ items: () => StepOutcome, type: 'string', nullable: true })
  outcome: StepOutcome | null = null;

  @Property({ type: 'text', nullable: true })
  outcomeWords: string | null = null;

  @Property({ ...instant, nullable: true })
  markedAt: Date | null = null;

  /** Taken out of the record when it was put right. */
  @Property({ ...instant, nullable: true })
  withdrawnAt: Date | null = null;
}
