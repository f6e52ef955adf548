import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';

const MUTATION_ID = 'A key of this one act: sent twice, it counts once.';

@InputType({ description: 'One of the matters a commitment becomes.' })
export class SplitPartInput {
  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => String)
  responsiblePerson!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Not later than the whole; left out: the same.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'This, or an organisation.' })
  leadDepartmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the directory, instead of a department.' })
  leadOrganisationId?: string | null;

  @Field(() => [ID])
  assistingDepartmentIds: string[] = [];
}

@InputType()
export class SplitCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => [SplitPartInput], { description: 'Two to six.' })
  parts!: SplitPartInput[];

  @Field(() => String, { description: 'At most 1,000 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class MergeCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => ID, { description: 'Another of the same committee that still lies with its department.' })
  intoId!: string;

  @Field(() => String, { description: 'At most 1,000 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}
