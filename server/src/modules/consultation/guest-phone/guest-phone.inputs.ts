import { Field, ID, InputType, Int } from 'type-graphql';
import { OfConsultation } from '../consultation.inputs.js';

@InputType()
export class KeepGuestPhoneInput extends OfConsultation {
  @Field(() => ID, { nullable: true, description: 'Staff only: whose it is. Left out or null: one’s own.' })
  participantId?: string | null;

  @Field(() => String, { nullable: true, description: 'A mobile number. Left out or null: the one kept is erased.' })
  phone?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whoever it belongs to agreed to messages about this consultation; needed with a number.',
  })
  phoneConsent?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Of the personal notice that was shown beside the number.' })
  noticeNumber?: number | null;
}
