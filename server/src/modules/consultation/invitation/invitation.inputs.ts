import { Field, ID, InputType, Int } from 'type-graphql';
import { OfConsultation, OfConsultationOnce } from '../consultation.inputs.js';
import { LeaveKind, ParticipantDuty } from '../participant.entity.js';

const OF_DIRECTORY = 'Speaks for this organisation of the directory, which may answer and promise in its own name.';

@InputType()
export class InviteMembersInput extends OfConsultation {
  @Field(() => [ID])
  memberIds!: string[];
}

@InputType()
export class InviteDepartmentsInput extends OfConsultation {
  @Field(() => [ID])
  departmentIds!: string[];
}

@InputType()
export class InviteTownshipStaffInput extends OfConsultationOnce {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Office and title.' })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: OF_DIRECTORY })
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A mobile number for messages about this consultation. Left out or null: none was given.',
  })
  phone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'They agreed to be written to; needed with a number.' })
  phoneConsent?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Of the personal notice that was shown beside the number.' })
  noticeNumber?: number | null;
}

@InputType()
export class InviteStakeholderInput extends OfConsultationOnce {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Shop, village group, company.' })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: OF_DIRECTORY })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  interestGroupId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A mobile number for messages about this consultation. Left out or null: none was given.',
  })
  phone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'They agreed to be written to; needed with a number.' })
  phoneConsent?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Of the personal notice that was shown beside the number.' })
  noticeNumber?: number | null;
}

@InputType()
export class AssignDutyInput extends OfConsultation {
  @Field(() => ID)
  participantId!: string;

  @Field(() => ParticipantDuty)
  duty!: ParticipantDuty;
}

@InputType()
export class OfParticipantInput extends OfConsultation {
  @Field(() => ID)
  participantId!: string;
}

@InputType()
export class AnswerInvitationInput extends OfConsultation {
  @Field(() => ID, {
    nullable: true,
    description: 'Staff only: for whom (by telephone). Left out or null: for oneself.',
  })
  participantId?: string | null;
}

@InputType()
export class RequestLeaveInput extends AnswerInvitationInput {
  @Field(() => String)
  reason!: string;

  @Field(() => LeaveKind, { nullable: true, description: 'Left out or null: not said.' })
  kind?: LeaveKind | null;
}

@InputType()
export class DecideLeaveInput extends OfConsultation {
  @Field(() => ID)
  participantId!: string;

  @Field(() => Boolean)
  isApproved!: boolean;
}

@InputType()
export class SeatActingDirectorInput extends OfConsultation {}
