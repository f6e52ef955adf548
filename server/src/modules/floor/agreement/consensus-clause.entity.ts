import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { InterestGroup } from '../../consultation/consultation.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { PolicyClause } from '../../consultation/preparation.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';

export enum ClauseStatus {
  DRAFT = 'DRAFT',
  /** Stances are being taken. */
  OPEN = 'OPEN',
  HELD = 'HELD',
  /** It failed the double test. */
  NOT_HELD = 'NOT_HELD',
}
registerEnumType(ClauseStatus, { name: 'ClauseStatus' });

@ObjectType({ description: '共识条款' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class ConsensusClause extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Field(() => Int)
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  /** Without one the clause cannot hold. */
  @Field(() => String)
  @Property({ type: 'text' })
  policyBasis: Opt<string> = '';

  /** The clause of the policy list the basis was taken from, if it was. */
  @ManyToOne(() => PolicyClause, { ref: true, nullable: true, deleteRule: 'set null' })
  policyClause: Ref<PolicyClause> | null = null;

  /** Whether stances are taken in secret: decided while it is a draft. */
  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  secret: Opt<boolean> = false;

  /** A secret vote once it is closed: a hash over its ballots, so that a changed one shows. */
  @Property({ type: 'text', nullable: true })
  tallyHash: string | null = null;

  @Field(() => ClauseStatus)
  @Enum({ items: () => ClauseStatus, type: 'string' })
  status: Opt<ClauseStatus> = ClauseStatus.DRAFT;

  @Property({ ...instant, nullable: true })
  settledAt: Date | null = null;
}

export enum StanceKind {
  AGREE = 'AGREE',
  RESERVED = 'RESERVED',
  DISAGREE = 'DISAGREE',
}
registerEnumType(StanceKind, { name: 'StanceKind' });

@ObjectType({ description: 'One stance on a clause; a changed one replaces it. A reservation is kept and printed.' })
@Audience('GUEST', ...PARTIES)
@Entity()
@Unique({ properties: ['clause', 'participant'] })
export class Stance extends VersionedEntity {
  @ManyToOne(() => ConsensusClause, { ref: true })
  clause!: Ref<ConsensusClause>;

  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  @ManyToOne(() => InterestGroup, { ref: true, nullable: true })
  interestGroup: Ref<InterestGroup> | null = null;

  @Field(() => StanceKind)
  @Enum({ items: () => StanceKind, type: 'string' })
  kind!: StanceKind;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reservation: string | null = null;
}

/** A show of hands within one interest group, of those who took no stance of their own. A recount replaces it. */
@Entity()
@Unique({ properties: ['clause', 'interestGroup'] })
export class HandCount extends VersionedEntity {
  @ManyToOne(() => ConsensusClause, { ref: true })
  clause!: Ref<ConsensusClause>;

  @ManyToOne(() => InterestGroup, { ref: true, deleteRule: 'cascade' })
  interestGroup!: Ref<InterestGroup>;

  @Property({ type: 'integer' })
  agreeCount!: number;

  @Property({ type: 'integer' })
  reservedCount!: number;

  @Property({ type: 'integer' })
  disagreeCount!: number;
}
