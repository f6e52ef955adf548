import { Field, InputType } from 'type-graphql';

@InputType()
export abstract class CreatingInput {
  @Field(() => String, { nullable: true, description: 'A UUID of this very act: sent twice, it is done once.' })
  clientMutationId?: string | null;
}
