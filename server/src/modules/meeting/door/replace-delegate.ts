import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import {
  canOrganise,
  guestPhoneInput,
  namedLikeOffice,
  Party,
  SignInMethod,
  setGuestPhone,
} from '../../consultation/index.js';
import { revokeSessions } from '../../identity/index.js';
import { arrive } from '../attendance/arrive.js';
import { holdAsScribe, participantOf } from '../hold-meeting.js';
import { MeetingStatus } from '../meeting.entity.js';
import { record } from '../meeting.events.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import type { ReplaceDelegateInput } from './door.inputs.js';
import { MeetingSignIn } from './sign-in.types.js';

const NAME_MAX = 40;

/**
 * Another person came for the same seat: a unit's delegate, or a group's. Who was named before is kept; what a delegate may
 * do is said anew. The slip of whoever stayed away opens nothing any more. A seat of the people concerned changes hands as it
 * was given: by the committee, and to nobody with an office in the matter.
 */
export async function replaceDelegate(
  ctx: RequestContext,
  input: ReplaceDelegateInput,
): Promise<MeetingSignIn | MeetingRefusal> {
  const name = textInput(input.name, { field: 'name', max: NAME_MAX, required: true });
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  const phone = guestPhoneInput(input);
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    const seat = await participantOf(tx, floor, input.participantId);
    if (floor.meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
    const isDepartment = seat.party === Party.DEPARTMENT;
    const isConcerned = seat.party === Party.STAKEHOLDER;
    if (isConcerned) authorize(canOrganise(ctx.viewer, floor.scope), 'give somebody else a seat at the door');
    if (seat.member || (seat.accountId && !isDepartment))
      return new MeetingRefusal(MeetingRefusalCode.SEAT_IS_PERSONAL);
    if (phone !== null && isDepartment) throw badInput('phone', 'NOT_A_GUEST');
    if (isConcerned && name !== seat.name && (await namedLikeOffice(tx, floor.consultation.id, [name])).length > 0)
      return new MeetingRefusal(MeetingRefusalCode.NAMED_LIKE_OFFICE);
    const authority = isDepartment ? (input.authority ?? seat.delegateAuthority) : null;
    const changed = keepCorrections(
      tx,
      { record: 'participant', id: seat.id },
      { name: seat.name, authority: seat.delegateAuthority },
      { name, authority },
      reason,
    );
    if (changed.length > 0) {
      seat.name = name;
      seat.delegateAuthority = authority;
      if (seat.invitationCodeHash) {
        seat.invitationCodeHash = null;
        await tx.em.flush();
        await revokeSessions(tx, { participantId: seat.id });
      }
      record(tx, floor, 'delegateReplaced', { participantId: seat.id });
    }
    // The number of whoever stayed away is nobody's here.
    if (!isDepartment && (phone !== null || changed.includes('name'))) await setGuestPhone(tx, seat, phone);
    arrive(tx, floor, seat, SignInMethod.DESK);
    return MeetingSignIn.of(floor.meeting, seat);
  });
}
