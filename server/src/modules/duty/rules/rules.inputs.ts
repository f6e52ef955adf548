import { Field, InputType, Int } from 'type-graphql';
import { BriefLevel } from '../../opinion/index.js';

@InputType()
export class RungRulesInput {
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => Int) single!: number;
  @Field(() => Int) composite!: number;
  @Field(() => Int) instruction!: number;
}

@InputType()
export class ChangeDutyRulesInput {
  @Field(() => Int) version!: number;
  @Field(() => [RungRulesInput], { description: 'Each rung once.' }) rungs!: RungRulesInput[];
  @Field(() => Int, { nullable: true, description: 'null or left out: no cap.' }) yearlyCap?: number | null;
  @Field(() => String) reason!: string;
}
