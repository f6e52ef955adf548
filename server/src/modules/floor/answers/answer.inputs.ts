import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { CreatingInput } from '../../meeting/index.js';
import { ResponseNature } from '../../wording/index.js';

@InputType()
export class RaiseDemandAtTableInput extends CreatingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'At most 120 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'At most 7000 characters. Left out or null: the title says it.' })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'The participant who asks. Left out or null: nobody by name.' })
  raisedById?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department it is put to. Left out or null: not yet known.' })
  departmentId?: string | null;
}

@InputType()
export abstract class PromiseInput extends CreatingInput {
  @Field(() => String, { nullable: true, description: 'What will be done. Left out or null: not said.' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'What will be there to see. Left out or null: not said.' })
  deliverable?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By when. Left out or null: not said.' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it. Left out or null: not said.' })
  responsiblePerson?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who allowed it, where the delegate must report back. Left out or null: nobody yet.',
  })
  authorisedBy?: string | null;
}

@InputType()
export class RecordResponseInput extends PromiseInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  demandId!: string;

  @Field(() => ID, { description: 'The participant of a department, the township or an organisation who answered.' })
  participantId!: string;

  @Field(() => ResponseNature, { description: 'What it was meant as; a promise that lacks a part becomes a position.' })
  nature!: ResponseNature;

  @Field(() => String, { nullable: true, description: 'The words. A promise may leave them out: its action says it.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'DECLINED: why. Otherwise not kept.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'DECLINED: the policy it rests on. Otherwise not kept.' })
  basis?: string | null;
}

@InputType({ description: 'What a promise lacked. Parts left out or null stay as they are.' })
export class CompleteResponseInput extends PromiseInput {
  @Field(() => ID)
  responseId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'The answer as it should have been noted.' })
export class CorrectResponseInput extends PromiseInput {
  @Field(() => ID)
  responseId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ResponseNature)
  nature!: ResponseNature;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'DECLINED: why. Otherwise not kept.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'DECLINED: the policy it rests on. Otherwise not kept.' })
  basis?: string | null;

  @Field(() => ID, { nullable: true, description: 'The demand it was given to. Left out or null: the one it has.' })
  demandId?: string | null;

  @Field(() => String, { description: 'Why it is corrected; kept with what it said before.' })
  because!: string;
}

@InputType()
export class CarryDemandOverInput {
  @Field(() => ID)
  demandId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The account that owns it from now on. Left out or null: whoever decides it, or the director.',
  })
  ownerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who owns it, in words. At most 120 characters. Left out or null: the name of the account.',
  })
  owner?: string | null;

  @Field(() => LocalDate)
  until!: string;

  @Field(() => String, { nullable: true, description: 'What is still needed. Left out or null: not said.' })
  reason?: string | null;
}

@InputType()
export class TakeDemandBackInput {
  @Field(() => ID)
  demandId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'Why; everybody at the table reads it.' })
  reason!: string;
}

@InputType()
export class MergeDemandInput extends TakeDemandBackInput {
  @Field(() => ID, { description: 'The one it is answered with.' })
  intoId!: string;
}
