import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { inPreparation, type Preparation } from '../in-preparation.js';
import { AttendanceStatus, type LeaveKind, Participant } from '../participant.entity.js';
import { attendanceLifecycle } from '../participant.lifecycle.js';
import type { AnswerInvitationInput, RequestLeaveInput } from './invitation.inputs.js';

/** Why somebody does not come. */
export interface Away {
  readonly reason: string | null;
  readonly kind: LeaveKind | null;
}
const COMES: Away = { reason: null, kind: null };

export type Answered = Promise<Participant | ConsultationRefusal>;

/** 确认参会 */
export function confirmAttendance(ctx: RequestContext, input: AnswerInvitationInput): Answered {
  return answer(ctx, input, AttendanceStatus.CONFIRMED, COMES);
}

/** 请假; the organisers decide. Asked again before they did, the words and the kind are put right. */
export async function requestLeave(ctx: RequestContext, input: RequestLeaveInput): Answered {
  return answer(ctx, input, AttendanceStatus.LEAVE_REQUESTED, awayInput(input));
}

/** Will not come, and needs nobody's leave. */
export async function declineInvitation(ctx: RequestContext, input: RequestLeaveInput): Answered {
  return answer(ctx, input, AttendanceStatus.DECLINED, awayInput(input));
}

function awayInput({ reason, kind }: RequestLeaveInput): Away {
  return { reason: textInput(reason, { field: 'reason', max: NOTE_MAX, required: true }), kind: kind ?? null };
}

function answer(ctx: RequestContext, input: AnswerInvitationInput, to: AttendanceStatus, away: Away): Answered {
  return inPreparation<Participant, Participant | ConsultationRefusal>(ctx, input, {
    act: `answer an invitation: ${to}`,
    by: 'INVITED',
    work: async (preparation) => {
      const { seat, canOrganise } = preparation;
      const participant = input.participantId ? await participantIn(preparation, input.participantId) : seat;
      authorize(participant !== null && (participant === seat || canOrganise), 'answer for this person');
      return move(preparation, participant, to, away);
    },
  });
}

export function move(
  { record }: Preparation,
  participant: Participant,
  to: AttendanceStatus,
  { reason, kind }: Away,
): Participant | ConsultationRefusal {
  const isPutRight = participant.attendance === to && to === AttendanceStatus.LEAVE_REQUESTED;
  const isSame = participant.leaveReason === reason && participant.leaveKind === kind;
  if (participant.attendance === to && (isSame || !isPutRight)) return participant;
  if (!isPutRight && !attendanceLifecycle.may(participant.attendance, to)) {
    return new ConsultationRefusal(ConsultationRefusalCode.ATTENDANCE_NOT_ALLOWED);
  }
  const before = participant.attendance;
  participant.attendance = to;
  Object.assign(participant, { leaveReason: reason, leaveKind: kind });
  record('attendanceAnswered', { participantId: participant.id, attendance: to, before });
  return participant;
}
