import { type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../kernel/base.entity.js';
import { Topic } from './topic.entity.js';

/**
 * Where an imported topic comes from: another board or hotline, with the number it has there. What the same source
 * numbers alike and words alike is one matter, and is taken in once.
 */
@Entity()
@Index({ properties: ['source', 'sourceNumber'] })
export class TopicSource extends BaseEntity {
  @Unique()
  @ManyToOne(() => Topic, { ref: true })
  topic!: Ref<Topic>;

  /** The import that brought it. */
  @Index()
  @Property({ type: 'uuid' })
  importId!: string;

  /** The board or hotline, as the clerk calls it. */
  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'text', nullable: true })
  sourceNumber: string | null = null;

  /** How it reached the source: by telephone, on a page. */
  @Property({ type: 'text', nullable: true })
  sourceChannel: string | null = null;

  /** When it was said there; the topic itself counts from the day it came to us. */
  @Property({ ...instant, nullable: true })
  reportedAt: Date | null = null;

  /** What was answered there already. Staff read it; it is not ours to publish. */
  @Property({ type: 'text', nullable: true })
  reply: string | null = null;

  /** Of title and body, blanks and widths aside. */
  @Index()
  @Property({ type: 'text' })
  wordsHash!: string;
}
