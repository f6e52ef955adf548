import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { ResultClass } from '../commitment.entity.js';
import { MUTATION_ID } from '../commitment.inputs.js';

@InputType()
abstract class ByLinkInput {
  @Field(() => String, { description: 'As printed on the slip.' })
  token!: string;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class ReportByLinkInput extends ByLinkInput {
  @Field(() => String)
  text!: string;
}

@InputType()
export class AskExtensionByLinkInput extends ByLinkInput {
  @Field(() => LocalDate)
  until!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class ReplyByLinkInput extends ByLinkInput {
  @Field(() => ResultClass)
  resultClass!: ResultClass;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'D: why.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'D: what that rests on.' })
  basis?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'D: the day it is looked at again.' })
  nextLookOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done of the promised deliverable.' })
  delivered?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Entries of this round that show it.' })
  progressIds?: string[] | null;
}
