import type { RequestContext } from '../../../kernel/context.js';
import { keyedHash } from '../../../kernel/installation.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { noticeSeen } from '../../consent/index.js';
import { Participant, SignInMethod, seatOf } from '../../consultation/index.js';
import { forgiveTry, inTurn, mayTry } from '../../identity/index.js';
import { AttendanceAct } from '../attendance/attendance-entry.entity.js';
import { noteAttendance } from '../attendance/note-attendance.js';
import { onceIfAsked } from '../hold-meeting.js';
import type { Meeting } from '../meeting.entity.js';
import { record } from '../meeting.events.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { MeetingObserver } from '../people/meeting-observer.entity.js';
import { knownAgainBy, observerIn } from '../people/observer-in.js';
import { observerPass } from '../people/observer-pass.js';
import type { SignInObserverInput } from './door.inputs.js';
import { whyDoorIsFull } from './door.rules.js';
import { doorTries, ownTries } from './door-tries.js';
import { holdByJoinCode } from './hold-by-join-code.js';
import { markPresent } from './mark-present.js';
import { MeetingSignIn } from './sign-in.types.js';

/** 列席: whoever is in the room may sit in, uninvited, under the name they give. Who has a seat is present at it instead. */
export function signInObserver(
  ctx: RequestContext,
  input: SignInObserverInput,
): Promise<MeetingSignIn | MeetingRefusal> {
  return inTurn(ctx, 'meeting.door', () => tryToSitIn(ctx, input));
}

async function tryToSitIn(ctx: RequestContext, input: SignInObserverInput): Promise<MeetingSignIn | MeetingRefusal> {
  const name = textInput(input.name, { field: 'name', max: 30, required: true });
  const organisation = textInput(input.organisation, { field: 'organisation', max: TITLE_MAX });
  const tries = ctx.viewer ? ownTries(ctx) : doorTries(ctx);
  await mayTry(ctx, tries);
  return inTransaction(ctx, async (tx) => {
    const place = await holdByJoinCode(tx, input.joinCode);
    if (!place) return new MeetingRefusal(MeetingRefusalCode.CODE_UNKNOWN);
    await forgiveTry(tx, { ...tries, all: false });
    const { meeting, consultation } = place;
    const sittingIn = async (observer: MeetingObserver) => {
      const pass = ctx.viewer?.kind === 'ACCOUNT' ? null : await observerPass(ctx.read, observer.id);
      return Object.assign(MeetingSignIn.sittingIn(meeting, observer), { pass });
    };
    return onceIfAsked(
      tx,
      'signInObserver',
      input,
      async () => {
        const seat = await seatOf(tx, consultation.id);
        if (seat) return markPresent(tx, place, seat, SignInMethod.CODE);
        // One account, one guest, one phone: one observer, however often they knock.
        const known = await observerIn(tx, meeting, input.pass);
        if (known) return sittingIn(known);
        const addressHash = await addressHashOf(tx, meeting);
        const here = { meeting: meeting.id, removedAt: null };
        const full = whyDoorIsFull(
          await tx.em.count(MeetingObserver, here),
          addressHash === null ? null : await tx.em.count(MeetingObserver, { ...here, addressHash }),
        );
        if (full) return full;
        const observer = tx.em.create(MeetingObserver, {
          meeting: meeting.id,
          name,
          organisation,
          noticeNumber: (await noticeSeen(tx, input.noticeNumber)).noticeNumber,
          ...knownAgainBy(ctx.viewer),
          addressHash,
          signedInAt: ctx.now(),
        });
        noteAttendance(tx, meeting, { participant: null, observer }, AttendanceAct.SIGNED_IN, SignInMethod.CODE);
        record(tx, place, 'observerSignedIn', { observerId: observer.id });
        return sittingIn(observer);
      },
      async (id) => {
        const observer = await tx.em.findOne(MeetingObserver, { id, meeting: meeting.id });
        return observer ? sittingIn(observer) : MeetingSignIn.of(meeting, await tx.em.findOneOrFail(Participant, id));
      },
    );
  });
}

/** Known again at this meeting, and at no other. */
async function addressHashOf({ ctx }: Transaction, meeting: Meeting): Promise<string | null> {
  return ctx.address === null ? null : keyedHash(ctx.read, 'meeting.observer', `${meeting.id} ${ctx.address}`);
}
