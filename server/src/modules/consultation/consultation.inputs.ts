import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
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

  @Field(() => LocalDate, { nullable: true, description: 'Held on this day or later.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held on this day or earlier.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'In the title.' })
  text?: string | null;
}

export enum ConsultationOrder {
  NEWEST = 'NEWEST',
  STARTS_FIRST = 'STARTS_FIRST',
  STARTS_LAST = 'STARTS_LAST',
}
registerEnumType(ConsultationOrder, {
  name: 'ConsultationOrder',
  description: 'As they were planned, the newest first; or by when they begin, what has no day yet at the end of time.',
});
