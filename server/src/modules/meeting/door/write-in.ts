import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import {
  canOrganise,
  type GuestPhoneGiven,
  guestPhoneInput,
  InterestGroup,
  namedLikeOffice,
  Participant,
  Party,
  SignInMethod,
  setGuestPhone,
} from '../../consultation/index.js';
import { arrive } from '../attendance/arrive.js';
import { AttendanceAct } from '../attendance/attendance-entry.entity.js';
import { noteAttendance } from '../attendance/note-attendance.js';
import { holdAsScribe, onceIfAsked } from '../hold-meeting.js';
import { MeetingStatus } from '../meeting.entity.js';
import { record } from '../meeting.events.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { MeetingObserver } from '../people/meeting-observer.entity.js';
import type { HeldMeeting } from '../place.js';
import type { WriteInInput } from './door.inputs.js';
import { whyDoorIsFull } from './door.rules.js';
import { MeetingSignIn } from './sign-in.types.js';

const NAME_MAX = 30;
/** Members and departments have seats by their post: they are invited by name. */
const SEATED_AT_THE_DOOR: readonly Party[] = [Party.STAKEHOLDER, Party.TOWNSHIP];

/**
 * Somebody whom nobody listed stands at the door: written in by the desk, without a telephone. They sit in, unless the
 * committee gives them a seat: then they speak, decide and stand for a group like those who were invited.
 */
export async function writeIn(ctx: RequestContext, input: WriteInInput): Promise<MeetingSignIn | MeetingRefusal> {
  const name = textInput(input.name, { field: 'name', max: NAME_MAX, required: true });
  const organisation = textInput(input.organisation, { field: 'organisation', max: TITLE_MAX });
  const groupId = knownIdOrNull(input.interestGroupId);
  const phone = guestPhoneInput(input);
  // Who sits in is told nothing afterwards: nothing of theirs is kept.
  if (phone !== null && !input.seated) throw badInput('phone', 'NO_SEAT');
  if (input.seated && !SEATED_AT_THE_DOOR.includes(input.party)) throw badInput('party', 'INVITED_BY_NAME');
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId, { withConsultation: input.seated });
    const { meeting } = floor;
    if (input.seated) authorize(canOrganise(ctx.viewer, floor.scope), 'give somebody a seat at the door');
    return onceIfAsked(
      tx,
      'writeIn',
      input,
      async () => {
        if (meeting.status === MeetingStatus.ENDED) return new MeetingRefusal(MeetingRefusalCode.MEETING_ENDED);
        return input.seated
          ? takeSeat(tx, floor, { name, organisation, party: input.party, groupId, phone })
          : sitIn(tx, floor, { name, organisation });
      },
      async (id) => {
        const seat = await tx.em.findOne(Participant, id);
        if (seat) return MeetingSignIn.of(meeting, seat);
        return MeetingSignIn.sittingIn(meeting, await tx.em.findOneOrFail(MeetingObserver, id));
      },
    );
  });
}

async function takeSeat(
  tx: Transaction,
  floor: HeldMeeting,
  given: {
    name: string;
    organisation: string | null;
    party: Party;
    groupId: string | null;
    phone: GuestPhoneGiven | null;
  },
): Promise<MeetingSignIn | MeetingRefusal> {
  const { consultation, meeting } = floor;
  const { groupId, phone, ...words } = given;
  const groups = await tx.em.find(InterestGroup, { consultation: consultation.id });
  const group = groups.find(({ id }) => id === groupId);
  if (groupId && !group) throw badInput('interestGroupId', 'UNKNOWN');
  if (given.party === Party.STAKEHOLDER && groups.length > 0 && !group) {
    return new MeetingRefusal(MeetingRefusalCode.GROUP_NEEDED);
  }
  if (given.party === Party.STAKEHOLDER && (await namedLikeOffice(tx, consultation.id, [given.name])).length > 0) {
    return new MeetingRefusal(MeetingRefusalCode.NAMED_LIKE_OFFICE);
  }
  const seat = tx.em.create(Participant, {
    ...words,
    consultation: consultation.id,
    interestGroup: given.party === Party.STAKEHOLDER ? (group?.id ?? null) : null,
    writtenInAt: tx.ctx.now(),
  });
  tx.em.persist(seat);
  await tx.em.flush();
  if (phone !== null) await setGuestPhone(tx, seat, phone);
  record(tx, floor, 'writtenIn', { participantId: seat.id });
  arrive(tx, floor, seat, SignInMethod.DESK);
  return MeetingSignIn.of(meeting, seat);
}

async function sitIn(
  tx: Transaction,
  floor: HeldMeeting,
  words: { name: string; organisation: string | null },
): Promise<MeetingSignIn | MeetingRefusal> {
  const { meeting } = floor;
  const full = whyDoorIsFull(await tx.em.count(MeetingObserver, { meeting: meeting.id, removedAt: null }), null);
  if (full) return full;
  const observer = tx.em.create(MeetingObserver, { ...words, meeting: meeting.id, signedInAt: tx.ctx.now() });
  noteAttendance(tx, meeting, { participant: null, observer }, AttendanceAct.SIGNED_IN, SignInMethod.DESK);
  record(tx, floor, 'observerSignedIn', { observerId: observer.id });
  return MeetingSignIn.sittingIn(meeting, observer);
}
