import type { Transaction } from '../../../kernel/transaction.js';
import { Participant, SignInMethod } from '../../consultation/index.js';
import { arrive } from '../attendance/arrive.js';
import type { Place } from '../place.js';
import { MeetingSignIn } from './sign-in.types.js';

/** Signs somebody in who has a seat. Twice changes nothing. */
export function markPresent(
  tx: Transaction,
  place: Place,
  participant: Participant,
  method: SignInMethod,
  seenAt: Date | null = null,
): MeetingSignIn {
  arrive(tx, place, participant, method, seenAt);
  return MeetingSignIn.of(place.meeting, participant);
}
