import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How often the page of a story was read on a day. No cookie, no address, nobody. */
@Entity()
export class StoryReads {
  @PrimaryKey({ type: 'uuid' })
  storyId!: string;

  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: 'integer' })
  count!: number;
}
