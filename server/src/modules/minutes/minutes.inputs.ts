import { Field, ID, InputType, Int } from 'type-graphql';
import { MinutesDraftedInput } from './sources/sources.types.js';

@InputType()
export class SaveMinutesInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'Plain text in paragraphs, at most 20000 characters.' })
  body!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was edited; null when nothing was saved before.' })
  version?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The draft from the record that this text takes in. Null or left out: the one known before.',
  })
  takenIn?: string | null;

  @Field(() => [MinutesDraftedInput], {
    nullable: true,
    description:
      'What of the text was drafted from the record, and from what. A sentence that stands as it was saved keeps its sources without.',
  })
  drafted?: MinutesDraftedInput[] | null;
}
