import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';

@InputType({ description: 'One of the commitments a clause becomes.' })
export class ClausePartInput {
  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => String)
  responsiblePerson!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => ID, { nullable: true })
  leadDepartmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An organisation of the directory leads, instead of a department.' })
  leadOrganisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The demand it answers. Left out: the clause is one of its own.' })
  demandId?: string | null;
}

@InputType()
export class CarryOutClauseInput {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => [ClausePartInput], { description: 'One to six.' })
  parts!: ClausePartInput[];

  @Field(() => String, { nullable: true, description: 'A key of this one act: sent twice, it counts once.' })
  clientMutationId?: string | null;
}
