import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Demand } from '../../consultation/demand.entity.js';
import { Participant } from '../../consultation/participant.entity.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { ResponseNature } from '../../wording/index.js';

@ObjectType({ description: 'What a department answered to a demand, and what kind of answer that is.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class DemandResponse extends VersionedEntity {
  @Index()
  @ManyToOne(() => Meeting, { ref: true })
  meeting!: Ref<Meeting>;

  @Index()
  @ManyToOne(() => Demand, { ref: true })
  demand!: Ref<Demand>;

  /** Who answered; carries the department. */
  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  @Field(() => ResponseNature)
  @Enum({ items: () => ResponseNature, type: 'string' })
  nature!: ResponseNature;

  /** True when it was meant as a commitment but lacked one of its four parts, and was recorded as a position. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  downgraded: Opt<boolean> = false;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  /** Commitment, part one: what will be done. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  action: string | null = null;

  /** Part two: what will be there to see. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  deliverable: string | null = null;

  /** Part three: by when. */
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  /** Part four: the named person who answers for it. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  responsiblePerson: string | null = null;

  /** Who allowed the promise, where the delegate must report back (asked on the spot, or afterwards). */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  authorisedBy: string | null = null;

  /** DECLINED: why, and the policy it rests on. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  basis: string | null = null;

  @Property({ ...instant })
  respondedAt!: Date;

  /** Set when the asker or the chair says the recorded nature is wrong. */
  @Property({ type: 'text', nullable: true })
  contestReason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  contestedBy: string | null = null;

  /** Since when it waits to be settled. */
  @Property({ ...instant, nullable: true })
  contestedAt: Date | null = null;

  /** How it stood before the chair settled the objection, as long as nothing followed: that may be taken back. */
  @Property({ type: 'json', nullable: true })
  beforeSettled: BeforeSettled | null = null;
}

export type BeforeSettled = Readonly<
  Pick<DemandResponse, 'nature'> & { contestReason: string; contestedBy: string | null }
>;
