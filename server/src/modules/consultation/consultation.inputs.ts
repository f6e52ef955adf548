import { Field, ID, InputType } from 'type-graphql';
import { ConsultationForm, ConsultationStatus } from './consultation.entity.js';

@InputType()
export abstract class OfConsultation {
  @Field(() => ID)
  consultationId!: string;
}

@InputType()
export abstract class OfConsultationOnce extends OfConsultation {
  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class ConsultationFilter {
  @Field(() => [ConsultationStatus], { nullable: true })
  statuses?: ConsultationStatus[] | null;

  @Field(() => ConsultationForm, { nullable: true })
  form?: ConsultationForm | null;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => String, { nullable: true, description: 'In the title.' })
  text?: string | null;
}
