import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../../kernel/scalars.js';

@InputType({ description: 'What holds of a member from a day on, whole; what is left out or null is empty.' })
export class ChangeStandingInput {
  @Field(() => ID) memberId!: string;
  @Field(() => Int, { description: 'Of the member, as it was seen.' }) version!: number;
  @Field(() => LocalDate) startsOn!: string;
  @Field(() => ID, { nullable: true }) sectorId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'At most two.' }) specialCommitteeIds?: string[] | null;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) post?: string | null;
  @Field(() => String, { nullable: true, description: '政协职务, where it is more than a member.' })
  duty?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
}
