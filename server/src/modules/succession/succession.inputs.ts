import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { DepartureKind } from '../roster/index.js';
import { HeldKind } from './handed-over.entity.js';

@InputType({ description: 'To whom one thing goes.' })
export class HandoverInput {
  @Field(() => HeldKind) kind!: HeldKind;
  @Field(() => ID) recordId!: string;
  @Field(() => ID, { nullable: true, description: 'null: nobody yet; its committee chooses.' })
  toMemberId?: string | null;
}

@InputType()
export class RecordDepartureInput {
  @Field(() => ID) memberId!: string;
  @Field(() => Int, { description: 'Of the member, as it was seen.' }) version!: number;
  @Field(() => DepartureKind) kind!: DepartureKind;
  @Field(() => LocalDate, { description: 'The last day they are a member.' }) lastOn!: string;
  @Field(() => String) reason!: string;
  @Field(() => [HandoverInput], { description: 'What is left out goes to nobody yet.' }) handovers!: HandoverInput[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}
