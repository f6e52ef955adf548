import { type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { BaseEntity, instant } from '../../kernel/base.entity.js';
import { DateTime } from '../../kernel/scalars.js';
import { Participant } from '../consultation/participant.entity.js';

/** By section and id, what each thing in the pack was when it was read. */
export type Digests = Readonly<Record<string, Readonly<Record<string, string>>>>;

@ObjectType({ description: 'That somebody said they have read the pack, and when.' })
@Audience('GUEST', ...PARTIES)
@Entity()
export class BriefingReceipt extends BaseEntity {
  @Unique()
  @ManyToOne(() => Participant, { ref: true })
  participant!: Ref<Participant>;

  @Field(() => DateTime)
  @Property({ ...instant })
  readAt!: Date;

  @Property({ type: 'text' })
  edition!: string;

  @Property({ type: 'json' })
  digests!: Digests;
}
