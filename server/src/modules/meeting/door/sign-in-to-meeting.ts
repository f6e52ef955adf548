import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { SignInMethod, seatOf } from '../../consultation/index.js';
import { forgiveTry, mayTry } from '../../identity/index.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { ownTries } from './door-tries.js';
import { holdByJoinCode } from './hold-by-join-code.js';
import { markPresent } from './mark-present.js';
import { MeetingSignIn } from './sign-in.types.js';

/** On one's own phone, by the code on the wall. Signing in again changes nothing. */
export async function signInToMeeting(ctx: RequestContext, joinCode: string): Promise<MeetingSignIn | MeetingRefusal> {
  const tries = ownTries(ctx);
  await mayTry(ctx, tries);
  return inTransaction(ctx, async (tx) => {
    const place = await holdByJoinCode(tx, joinCode);
    if (!place) return new MeetingRefusal(MeetingRefusalCode.CODE_UNKNOWN);
    await forgiveTry(tx, { ...tries, all: true });
    const seat = await seatOf(tx, place.consultation.id);
    if (!seat) return new MeetingRefusal(MeetingRefusalCode.NOT_INVITED);
    return markPresent(tx, place, seat, SignInMethod.CODE);
  });
}
