import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../../kernel/scalars.js';
import { ConsultationForm, ConsultationHost } from '../consultation.entity.js';
import { OfConsultation } from '../consultation.inputs.js';

@InputType()
export class CreateConsultationInput {
  @Field(() => ID)
  topicId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ConsultationForm)
  form!: ConsultationForm;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => DateTime, { nullable: true })
  startsAt?: Date | null;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class EditConsultationInput extends OfConsultation {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'null: not settled yet.' })
  place?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'null: not settled yet.' })
  startsAt?: Date | null;
}

@InputType()
export class NameConsultationHostInput extends OfConsultation {
  @Field(() => Int)
  version!: number;

  @Field(() => ConsultationHost)
  host!: ConsultationHost;

  @Field(() => ID, { nullable: true, description: 'Where the host is a special committee: which.' })
  specialCommitteeId?: string | null;
}

@InputType()
export class ChangeNoticeInput extends OfConsultation {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  place!: string;

  @Field(() => DateTime, { description: 'On the same day.' })
  startsAt!: Date;

  @Field(() => String, { description: 'Why; everybody invited reads it.' })
  reason!: string;
}

@InputType()
export class HaltConsultationInput extends OfConsultation {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class RescheduleConsultationInput extends OfConsultation {
  @Field(() => Int)
  version!: number;

  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => String)
  place!: string;
}

@InputType()
export class ConveneConsultationInput extends OfConsultation {
  @Field(() => Int)
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "The director's reason for not waiting, at least ten characters. Left out or null: the gate decides.",
  })
  overrideReason?: string | null;
}
