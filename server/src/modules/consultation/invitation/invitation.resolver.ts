import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { INVITED, PREPARERS } from '../consultation.audience.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { ConsultationResult, ParticipantResult } from '../consultation.results.js';
import { GuestWelcome, Invitation } from '../consultation.types.js';
import { KeepGuestPhoneInput } from '../guest-phone/guest-phone.inputs.js';
import { keepGuestPhone } from '../guest-phone/keep-guest-phone.js';
import { confirmAttendance, declineInvitation, requestLeave } from './answer-invitation.js';
import { assignDuty } from './assign-duty.js';
import { decideLeave } from './decide-leave.js';
import {
  AnswerInvitationInput,
  AssignDutyInput,
  DecideLeaveInput,
  InviteDepartmentsInput,
  InviteMembersInput,
  InviteStakeholderInput,
  InviteTownshipStaffInput,
  OfParticipantInput,
  RequestLeaveInput,
  SeatActingDirectorInput,
} from './invitation.inputs.js';
import { inviteDepartments } from './invite-departments.js';
import { inviteMembers } from './invite-members.js';
import { inviteStakeholder } from './invite-stakeholder.js';
import { inviteTownshipStaff } from './invite-township-staff.js';
import { joinByInvitationCode } from './join-by-invitation-code.js';
import { reissueInvitation } from './reissue-invitation.js';
import { removeParticipant } from './remove-participant.js';
import { seatActingDirector } from './seat-acting-director.js';

const InvitationResult = resultUnion('InvitationResult', Invitation, ConsultationRefusal);
const JoinByInvitationCodeResult = resultUnion('JoinByInvitationCodeResult', GuestWelcome, ConsultationRefusal);

@Resolver()
export class InvitationResolver {
  @Audience('PUBLIC')
  @Mutation(() => JoinByInvitationCodeResult)
  joinByInvitationCode(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return joinByInvitationCode(ctx, code);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult)
  inviteMembers(@Arg('input', () => InviteMembersInput) input: InviteMembersInput, @Ctx() ctx: RequestContext) {
    return inviteMembers(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult)
  inviteDepartments(
    @Arg('input', () => InviteDepartmentsInput) input: InviteDepartmentsInput,
    @Ctx() ctx: RequestContext,
  ) {
    return inviteDepartments(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ParticipantResult)
  inviteTownshipStaff(
    @Arg('input', () => InviteTownshipStaffInput) input: InviteTownshipStaffInput,
    @Ctx() ctx: RequestContext,
  ) {
    return inviteTownshipStaff(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => InvitationResult)
  inviteStakeholder(
    @Arg('input', () => InviteStakeholderInput) input: InviteStakeholderInput,
    @Ctx() ctx: RequestContext,
  ) {
    return inviteStakeholder(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => InvitationResult)
  reissueInvitation(@Arg('input', () => OfParticipantInput) input: OfParticipantInput, @Ctx() ctx: RequestContext) {
    return reissueInvitation(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ParticipantResult)
  assignDuty(@Arg('input', () => AssignDutyInput) input: AssignDutyInput, @Ctx() ctx: RequestContext) {
    return assignDuty(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ParticipantResult)
  seatActingDirector(
    @Arg('input', () => SeatActingDirectorInput) input: SeatActingDirectorInput,
    @Ctx() ctx: RequestContext,
  ) {
    return seatActingDirector(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult)
  removeParticipant(@Arg('input', () => OfParticipantInput) input: OfParticipantInput, @Ctx() ctx: RequestContext) {
    return removeParticipant(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ParticipantResult)
  decideLeave(@Arg('input', () => DecideLeaveInput) input: DecideLeaveInput, @Ctx() ctx: RequestContext) {
    return decideLeave(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => ParticipantResult)
  confirmAttendance(
    @Arg('input', () => AnswerInvitationInput) input: AnswerInvitationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return confirmAttendance(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => ParticipantResult)
  requestLeave(@Arg('input', () => RequestLeaveInput) input: RequestLeaveInput, @Ctx() ctx: RequestContext) {
    return requestLeave(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => ParticipantResult)
  declineInvitation(@Arg('input', () => RequestLeaveInput) input: RequestLeaveInput, @Ctx() ctx: RequestContext) {
    return declineInvitation(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => ParticipantResult)
  keepGuestPhone(@Arg('input', () => KeepGuestPhoneInput) input: KeepGuestPhoneInput, @Ctx() ctx: RequestContext) {
    return keepGuestPhone(ctx, input);
  }
}
