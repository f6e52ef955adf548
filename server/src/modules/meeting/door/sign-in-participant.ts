import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { SignInMethod } from '../../consultation/index.js';
import { MeetingStatus } from '../meeting.entity.js';
import { MeetingRefusal } from '../meeting.refusal.js';
import { whyRecordIsClosed } from '../record-is-closed.js';
import { holdForSomebody } from './hold-for-somebody.js';
import { markPresent } from './mark-present.js';
import { whyCannotNote } from './noted-later.rules.js';
import { MeetingSignIn } from './sign-in.types.js';

/** At the desk or on the name list, by whoever keeps the record. */
export async function signInParticipant(
  ctx: RequestContext,
  participantId: string,
  method: SignInMethod,
  seenAt: Date | null,
): Promise<MeetingSignIn | MeetingRefusal> {
  if (method === SignInMethod.CODE) throw badInput('method', 'DESK_OR_LIST');
  return inTransaction(ctx, async (tx) => {
    const { floor, participant, observer } = await holdForSomebody(tx, participantId);
    if (floor.meeting.status === MeetingStatus.ENDED) {
      const refusal = whyCannotNote(floor.meeting, seenAt) ?? (await whyRecordIsClosed(tx, floor));
      if (refusal) return refusal;
    }
    // Whoever sits in is there.
    if (observer) return MeetingSignIn.sittingIn(floor.meeting, observer);
    return markPresent(tx, floor, participant, method, seenAt);
  });
}
