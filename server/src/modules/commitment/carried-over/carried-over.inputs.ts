import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { Disposition } from '../../consultation/index.js';

@InputType({ description: 'What is promised now, in all its parts.' })
export class LaterPromiseInput {
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
}

@InputType()
export class DisposeAgainInput {
  @Field(() => ID)
  demandId!: string;

  @Field(() => Int, { description: 'The version that was seen; another by now is a CONFLICT.' })
  version!: number;

  @Field(() => Disposition)
  disposition!: Disposition;

  @Field(() => String, {
    nullable: true,
    description:
      'What was done, why it is declined, what the brief is about, or what is still needed. Not for COMMITMENT.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'DECLINED: the policy it rests on. Otherwise not kept.' })
  basis?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'CARRIED_OVER: until when. Otherwise not kept.' })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'CARRIED_OVER: whose it is now. Left out: whoever decides it.' })
  ownerId?: string | null;

  @Field(() => LaterPromiseInput, { nullable: true, description: 'COMMITMENT: all of it.' })
  promise?: LaterPromiseInput | null;
}
