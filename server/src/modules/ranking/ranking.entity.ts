import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { LiaisonCommittee, Member } from '../roster/roster.entity.js';
import { Topic } from '../topic/topic.entity.js';

@ObjectType({ description: 'Members put candidate topics in order. Of one committee, or of the whole district.' })
@Audience(...STAFF, 'MEMBER')
@Entity()
export class RankingRound extends VersionedEntity {
  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  /** null: the whole district. */
  @Index()
  @ManyToOne(() => LiaisonCommittee, { ref: true, nullable: true })
  committee: Ref<LiaisonCommittee> | null = null;

  /** How many a member may put in order. */
  @Property({ type: 'integer' })
  places!: number;

  /** The last day on which members may change their order. */
  @Property({ type: 'date' })
  closesOn!: string;

  @Property({ type: 'uuid', nullable: true })
  openedBy: string | null = null;

  /** Closed by hand, before or on its last day. */
  @Property({ ...instant, nullable: true })
  closedAt: Date | null = null;
}

@Entity()
@Unique({ properties: ['round', 'topic'] })
export class RankingCandidate extends BaseEntity {
  @ManyToOne(() => RankingRound, { ref: true })
  round!: Ref<RankingRound>;

  @ManyToOne(() => Topic, { ref: true })
  topic!: Ref<Topic>;

  @Property({ type: 'integer' })
  position: Opt<number> = 0;
}

/** One member's order. One voice each; it may change until the round is closed. */
@Entity()
@Unique({ properties: ['round', 'member'] })
export class RankingVote extends BaseEntity {
  @ManyToOne(() => RankingRound, { ref: true })
  round!: Ref<RankingRound>;

  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  /** Topic ids, the first place first. */
  @Property({ type: 'json' })
  choices!: readonly string[];

  @Property({ ...instant })
  castAt!: Date;
}
