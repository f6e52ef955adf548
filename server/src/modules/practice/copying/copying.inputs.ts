import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class CopyConsultationInput {
  @Field(() => ID, { description: 'The one being planned.' })
  consultationId!: string;

  @Field(() => ID, { description: 'The earlier one, of the same liaison committee.' })
  fromId!: string;

  @Field(() => Boolean, { description: 'Its form, and with it the checklist and days the form has today.' })
  form!: boolean;

  @Field(() => [ID], { description: 'Which of its interest groups.' })
  groupIds!: string[];

  @Field(() => [ID], { description: 'Whose seats: they are put on the list of those to invite, and hear nothing yet.' })
  participantIds!: string[];

  @Field(() => Boolean)
  questions!: boolean;

  @Field(() => Boolean)
  agenda!: boolean;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class DropCopiedInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => [ID], { description: 'Their seats at the earlier one.' })
  participantIds!: string[];

  @Field(() => Boolean, { description: 'The meeting begins with the agenda of its form after all.' })
  agenda!: boolean;
}
