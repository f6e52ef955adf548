import { Field, ID, InputType } from 'type-graphql';
import { OfConsultation } from '../consultation.inputs.js';

@InputType()
export class TakeUpTopicInput extends OfConsultation {
  @Field(() => ID)
  topicId!: string;
}

@InputType()
export class GiveBackTopicInput extends TakeUpTopicInput {
  @Field(() => String, { description: 'Told to whoever brought the topic.' })
  reason!: string;
}
