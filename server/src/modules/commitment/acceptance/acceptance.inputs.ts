import { Field, InputType } from 'type-graphql';
import { AcceptanceResult, Attitude } from './acceptance-answer.entity.js';

@InputType()
export class AnswerAcceptanceInput {
  @Field(() => String, {
    description: 'The code on the notice, or the personal code on a slip; case, blanks and hyphens do not matter.',
  })
  code!: string;

  @Field(() => AcceptanceResult)
  result!: AcceptanceResult;

  @Field(() => Attitude)
  attitude!: Attitude;

  @Field(() => String, { nullable: true, description: 'At most 1,000 characters; seen by the parties, not published.' })
  comment?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Random, made and kept by the device: 22 to 64 letters, digits, `-` or `_`. Invited voices are heard without it, but cannot change what they said.',
  })
  deviceToken?: string | null;

  @Field(() => String, { nullable: true, description: 'Not kept: sent again, the same voice says the same.' })
  clientMutationId?: string | null;
}
