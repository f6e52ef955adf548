import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { DirectiveStatus } from './directive.entity.js';

@InputType()
export class WriteDirectiveInput {
  @Field(() => ID) consultationId!: string;
  @Field(() => String, { description: 'What has to be done, or what the leader wants to hear.' }) words!: string;
  @Field(() => LocalDate, { nullable: true, description: 'By when it is answered; null: no day was said.' })
  dueOn?: string | null;
  @Field(() => Boolean, { description: 'Given to the committee that holds it.' }) toCommittee!: boolean;
  @Field(() => Boolean) toSecretariat!: boolean;
  @Field(() => [ID], { description: 'Of departments that sit at its table.' }) departmentIds!: string[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectDirectiveInput {
  @Field(() => ID) directiveId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) words!: string;
  @Field(() => LocalDate, { nullable: true }) dueOn?: string | null;
  @Field(() => String, { description: 'Kept with what it said before.' }) reason!: string;
}

@InputType()
export class WithdrawDirectiveInput {
  @Field(() => ID) directiveId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'Read by those it was given to.' }) reason!: string;
}

@InputType()
export class AnswerDirectiveInput {
  @Field(() => ID) answerId!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int, { description: 'Of the directive as it was read: what is answered is what it says.' })
  directiveVersion!: number;
  @Field(() => String, { description: 'What is done, in words; read by the leader.' }) words!: string;
}

@InputType()
export class CorrectDirectiveAnswerInput {
  @Field(() => ID) answerId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) words!: string;
  @Field(() => String, { description: 'Kept with what it said before.' }) reason!: string;
}

@InputType()
export class DirectiveFilter {
  @Field(() => DirectiveStatus, { nullable: true }) status?: DirectiveStatus | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only those whose day is over without all answers.' })
  late?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The committee that holds the consultation.' })
  committeeId?: string | null;
}
