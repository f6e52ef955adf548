import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { MUTATION_ID } from '../commitment.inputs.js';

@InputType()
export class RequestExtensionInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => LocalDate)
  until!: string;

  @Field(() => String, { description: 'At most 1,000 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}
