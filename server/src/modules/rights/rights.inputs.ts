import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { PersonalRequestKind, PersonalRequestStatus } from './personal-request.entity.js';

@InputType()
export class ReceivePersonalRequestInput {
  @Field(() => PersonalRequestKind) kind!: PersonalRequestKind;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The code of a topic they handed in, or what they sign in with.',
  })
  recordCode?: string | null;
  @Field(() => String, { nullable: true, description: 'What they want, in their own words.' }) words?: string | null;
  @Field(() => String, { description: 'How they showed who they are.' }) shownBy!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Left out or null: today.' }) receivedOn?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class OfPersonalRequestInput {
  @Field(() => ID) personalRequestId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class WithdrawPersonalRequestInput extends OfPersonalRequestInput {
  @Field(() => String) reason!: string;
}

@InputType()
export class PreparePersonalAnswerInput extends OfPersonalRequestInput {
  @Field(() => String, { description: 'What they are told; where something stays, why.' }) answer!: string;
  @Field(() => Boolean, { description: 'It is not done as they asked.' }) refused!: boolean;
  @Field(() => [String], { description: 'What of what was found is erased, once a second person has confirmed it.' })
  erase!: string[];
}

@InputType()
export class ReturnPersonalAnswerInput extends OfPersonalRequestInput {
  @Field(() => String) reason!: string;
}

@InputType()
export class PersonalRequestFilter {
  @Field(() => PersonalRequestStatus, { nullable: true }) status?: PersonalRequestStatus | null;
  @Field(() => PersonalRequestKind, { nullable: true }) kind?: PersonalRequestKind | null;
}
