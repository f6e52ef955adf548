import { Field, Float, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { DutyKind } from '../duty-kind.js';
import { PointUnit } from './reckon.rules.js';

@InputType({ description: 'Points have one decimal.' })
export class KindTermsInput {
  @Field(() => DutyKind) kind!: DutyKind;
  @Field(() => Float) points!: number;
  @Field(() => PointUnit) unit!: PointUnit;
  @Field(() => Boolean, { description: 'Joint work is divided.' }) shared!: boolean;
  @Field(() => Float, { nullable: true, description: 'null or left out: no cap.' }) cap?: number | null;
  @Field(() => Float) lessLate!: number;
  @Field(() => Float) lessAbsent!: number;
  @Field(() => Float, { nullable: true, description: 'Left out or null: nothing.' }) lessPrivate?: number | null;
}

@InputType()
export class ChangeKindRulesInput {
  @Field(() => ID, { description: 'The rules that were changed from.' }) lastId!: string;
  @Field(() => LocalDate, { description: 'From this day on, of this year.' }) since!: string;
  @Field(() => [KindTermsInput], { description: 'Each kind once; those left out earn nothing.' })
  kinds!: KindTermsInput[];
  @Field(() => String) reason!: string;
}
