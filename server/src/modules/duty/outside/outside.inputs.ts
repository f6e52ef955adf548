import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { DutyKind } from '../duty-kind.js';

@InputType()
class OutsideDutyWords {
  @Field(() => DutyKind, { description: 'TRAINING, DONATION, OUTSIDE_MEETING or OUTSIDE_OTHER.' }) kind!: DutyKind;
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => String) title!: string;
  @Field(() => String) place!: string;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => [ID], { description: 'Uploaded files that show it: one at least, six at most.' }) evidenceIds!: string[];
}

@InputType()
export class EnterOutsideDutyInput extends OutsideDutyWords {
  @Field(() => ID, { nullable: true, description: "Left out: one's own." }) memberId?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectOutsideDutyInput extends OutsideDutyWords {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType({ description: 'What is confirmed.' })
export class OutsideDutyInput {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class OutsideDutyReasonInput extends OutsideDutyInput {
  @Field(() => String) reason!: string;
}
