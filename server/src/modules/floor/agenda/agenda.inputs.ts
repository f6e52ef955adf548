import { Field, ID, InputType, Int } from 'type-graphql';
import { CreatingInput } from '../../meeting/index.js';
import { AgendaPart } from './agenda-item.entity.js';

@InputType()
export class AddAgendaItemInput extends CreatingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'At most 120 characters.' })
  title!: string;

  @Field(() => AgendaPart, { nullable: true, description: 'Left out or null: OTHER.' })
  part?: AgendaPart | null;

  @Field(() => Int, { description: '1 to 480.' })
  plannedMinutes!: number;

  @Field(() => ID, { nullable: true, description: 'Stands right behind this one. Left out or null: at the end.' })
  afterId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Becomes the last part of this one. Left out or null: an item of its own.',
  })
  parentId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Demands to be settled under it instead of where they are, at most 50. Left out or null: none.',
  })
  demandIds?: string[] | null;
}

@InputType()
export class EditAgendaItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { description: 'At most 120 characters; may be empty where its part has words of its own.' })
  title!: string;

  @Field(() => Int, { description: '1 to 480.' })
  plannedMinutes!: number;

  @Field(() => Int)
  version!: number;
}
