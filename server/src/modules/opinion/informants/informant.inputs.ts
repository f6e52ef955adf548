import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { InformantStatus } from './informant.entity.js';

@InputType()
abstract class InformantWords {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => ID, { nullable: true, description: 'Where they live or work.' }) committeeId?: string | null;
  @Field(() => Int, { description: 'Briefs expected each month.' }) monthlyExpected!: number;
}

@InputType({ description: 'Nominated by a special committee or a sector group: exactly one of the two.' })
export class NominateInformantInput extends InformantWords {
  @Field(() => ID, { nullable: true, description: 'A member on the roster; left out for others.' }) memberId?:
    | string
    | null;
  @Field(() => ID, { nullable: true }) specialCommitteeId?: string | null;
  @Field(() => ID, { nullable: true }) sectorId?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class ReviseInformantInput extends InformantWords {
  @Field(() => ID) informantId!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalDate, { nullable: true, description: 'null: without an end.' }) termEndsOn?: string | null;
}

@InputType()
export class AppointInformantInput {
  @Field(() => ID) informantId!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalDate) termStartsOn!: string;
  @Field(() => LocalDate, { nullable: true }) termEndsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Of the account they get, where they have none yet.' })
  loginName?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class InformantActInput {
  @Field(() => ID) informantId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class EndInformantInput extends InformantActInput {
  @Field(() => String) reason!: string;
}

@InputType()
export class InformantFilter {
  @Field(() => InformantStatus, { nullable: true }) status?: InformantStatus | null;
}
