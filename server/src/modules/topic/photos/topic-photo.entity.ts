import { type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { Topic } from '../topic.entity.js';

/** A photograph that came with a topic. Nobody but those who handle the topic sees it before somebody released it. */
@ObjectType({ description: 'A photograph that was sent in with a topic.' })
@Audience(...STAFF)
@Entity()
@Unique({ properties: ['topic', 'place'] })
export class TopicPhoto extends VersionedEntity {
  @ManyToOne(() => Topic, { ref: true })
  topic!: Ref<Topic>;

  /** In the order they were sent, from 0. */
  @Property({ type: 'integer' })
  place!: number;

  /** As it was taken, without what the camera noted. */
  @Field(() => String, { description: 'The file, as it was taken.' })
  @Unique()
  @Property({ type: 'uuid' })
  fileId!: string;

  /** What everybody sees: the same file, or a copy with faces and plates covered; null until it is released. */
  @Field(() => String, { nullable: true, description: 'The file that everybody sees; null: it is not released.' })
  @Property({ type: 'uuid', nullable: true })
  shownId: string | null = null;

  @Property({ ...instant, nullable: true })
  releasedAt: Date | null = null;

  /** Account id. */
  @Property({ type: 'uuid', nullable: true })
  releasedBy: string | null = null;
}
