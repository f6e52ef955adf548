import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { inPreparation, type Preparation } from '../in-preparation.js';
import { AttendanceStatus, Participant } from '../participant.entity.js';
import { attendanceLifecycle } from '../participant.lifecycle.js';
import type { AnswerInvitationInput, RequestLeaveInput } from './invitation.inputs.js';

export type Answered = Promise<Participant | ConsultationRefusal>;

/** 确认参会 */
export function confirmAttendance(ctx: RequestContext, input: AnswerInvitationInput): Answered {
  return answer(ctx, input, AttendanceStatus.CONFIRMED, null);
}

/** 请假; the organisers decide. */
export async function requestLeave(ctx: RequestContext, input: RequestLeaveInput): Answered {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return answer(ctx, input, AttendanceStatus.LEAVE_REQUESTED, reason);
}

/** Will not come, and needs nobody's leave. */
export async function declineInvitation(ctx: RequestContext, input: RequestLeaveInput): Answered {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return answer(ctx, input, AttendanceStatus.DECLINED, reason);
}

function answer(
  ctx: RequestContext,
  input: AnswerInvitationInput,
  to: AttendanceStatus,
  reason: string | null,
): Answered {
  return inPreparation<Participant, Participant | ConsultationRefusal>(ctx, input, {
    act: `answer an invitation: ${to}`,
    by: 'INVITED',
    work: async (preparation) => {
      const { seat, canOrganise } = preparation;
      const participant = input.participantId ? await participantIn(preparation, input.participantId) : seat;
      authorize(participant !== null && (participant === seat || canOrganise), 'answer for this person');
      return move(preparation, participant, to, reason);
    },
  });
}

export function move(
  { record }: Preparation,
  participant: Participant,
  to: AttendanceStatus,
  reason: string | null,
): Participant | ConsultationRefusal {
  if (participant.attendance === to) return participant;
  if (!attendanceLifecycle.may(participant.attendance, to)) {
    return new ConsultationRefusal(ConsultationRefusalCode.ATTENDANCE_NOT_ALLOWED);
  }
  const before = participant.attendance;
  participant.attendance = to;
  participant.leaveReason = reason;
  record('attendanceAnswered', { participantId: participant.id, attendance: to, before });
  return participant;
}
