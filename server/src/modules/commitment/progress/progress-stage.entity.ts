import type { Opt } from '@mikro-orm/core';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { VersionedEntity } from '../../../kernel/base.entity.js';

@ObjectType({ description: 'How far a matter is, from a short list the secretariat keeps.' })
@Audience(...PARTIES)
@Entity()
export class ProgressStage extends VersionedEntity {
  @Field(() => String)
  @Property({ type: 'text' })
  wordsZh!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  wordsEn!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  position: Opt<number> = 0;

  @Field(() => Boolean, { description: 'No longer offered when false; entries keep it.' })
  @Property({ type: 'boolean' })
  active: Opt<boolean> = true;
}
