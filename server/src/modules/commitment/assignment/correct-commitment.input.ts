import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';

@InputType()
export class CorrectCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => Int, { description: 'The `promiseVersion` that was seen.' })
  version!: number;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => String)
  responsiblePerson!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day as it was promised, where it was heard wrongly. Left out, it stays.',
  })
  promisedDueOn?: string | null;

  @Field(() => String, { description: 'Why it is put right. At most 1,000 characters; everybody told reads it.' })
  reason!: string;
}
