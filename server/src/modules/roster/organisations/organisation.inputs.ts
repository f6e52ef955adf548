import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { OrganisationKind } from './organisation.entity.js';

@InputType()
export class OrganisationInput {
  @Field(() => OrganisationKind)
  kind!: OrganisationKind;

  @Field(() => String, { description: 'At most 60 characters; one of a name in each committee.' })
  name!: string;

  @Field(() => String, { nullable: true })
  contactName?: string | null;

  @Field(() => String, { nullable: true })
  contactPhone?: string | null;
}

@InputType()
export class AddOrganisationInput extends OrganisationInput {
  @Field(() => ID)
  committeeId!: string;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class CorrectOrganisationInput extends OrganisationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why; kept beside what it said before.' })
  reason?: string | null;
}

@InputType()
export class RenameOrganisationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'At most 60 characters; one of a name in each committee.' })
  name!: string;

  @Field(() => LocalDate, { description: 'From this day on, today at the latest.' })
  on!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class RetireOrganisationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LocalDate, { description: 'From this day on it is no longer chosen.' })
  on!: string;

  @Field(() => ID, { nullable: true, description: 'Who stands in its place from that day. Left out or null: nobody.' })
  successorId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The successor takes over at once what the other had not finished.',
  })
  takesOver?: boolean | null;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class OrganisationFilter {
  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => OrganisationKind, { nullable: true })
  kind?: OrganisationKind | null;

  @Field(() => Boolean, { nullable: true, description: 'true: chosen today; false: retired; left out: all.' })
  inUse?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  text?: string | null;
}
