import { type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../../../kernel/base.entity.js';
import { LocalDate } from '../../../../kernel/scalars.js';
import { Member } from '../../roster.entity.js';

@ObjectType({ description: '届: a term of the CPPCC, by its number, from a day until a day.' })
@Audience(...STAFF)
@Entity()
export class Term extends VersionedEntity {
  @Field(() => Int, { description: '第几届' })
  @Unique()
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => LocalDate)
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Included; null: until the next one begins.' })
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;
}

/** A member in a term, from a day until a day (both included). An exclusion constraint keeps one from being in two at once. */
@Entity()
export class TermMembership extends BaseEntity {
  @ManyToOne(() => Term, { ref: true })
  @Index()
  term!: Ref<Term>;

  @ManyToOne(() => Member, { ref: true })
  @Index()
  member!: Ref<Member>;

  @Property({ type: 'date' })
  startsOn!: string;

  /** null: as long as the term. */
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;
}

export enum DepartureKind {
  /** 辞去委员 */
  RESIGNED = 'RESIGNED',
  /** 撤销资格 */
  REVOKED = 'REVOKED',
  /** 调离 */
  TRANSFERRED = 'TRANSFERRED',
  /** 去世 */
  DIED = 'DIED',
  /** 届满 */
  TERM_ENDED = 'TERM_ENDED',
}
registerEnumType(DepartureKind, { name: 'DepartureKind', description: 'Why somebody is a member no longer.' });

/** 离任: somebody is a member no longer, after a day. What it ended is kept, so that it can be taken back whole. */
@Entity()
@Index({
  name: 'member_departure_stands_once',
  expression: `create unique index member_departure_stands_once on member_departure (member_id) where taken_back_at is null`,
})
export class MemberDeparture extends VersionedEntity {
  @Index()
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  @Enum({ items: () => DepartureKind, type: 'string' })
  kind!: DepartureKind;

  /** The last day they are a member. */
  @Property({ type: 'date' })
  lastOn!: string;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;

  @Property({ ...instant })
  recordedAt!: Date;

  /** What stood before: until when the member was in term, and the stay and the membership of a term it ended. */
  @Property({ type: 'date', nullable: true })
  termEndedOnBefore: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  stayId: string | null = null;

  @Property({ type: 'date', nullable: true })
  stayEndedOnBefore: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  termMembershipId: string | null = null;

  @Property({ type: 'date', nullable: true })
  termMembershipEndedOnBefore: string | null = null;

  /** The account stopped being a member's: at once, or on the day after the last. */
  @Property({ ...instant, nullable: true })
  carriedOutAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  postId: string | null = null;

  /** It held nothing else: it was shut. */
  @Property({ type: 'uuid', nullable: true })
  shutAccountId: string | null = null;

  @Property({ ...instant, nullable: true })
  takenBackAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  takenBackBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  takenBackReason: string | null = null;
}
