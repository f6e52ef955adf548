import { Field, ID, InputType, Int } from 'type-graphql';

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
}
