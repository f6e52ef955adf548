import type { Transaction } from '../../../kernel/transaction.js';
import { Participant } from '../../consultation/index.js';
import { type HeldMeeting, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import type { DemandResponse } from './demand-response.entity.js';

/**
 * Whoever chairs may sit there for the unit that answered, as a director does for a township office (`assignDuty` gives the
 * chair to nobody of a side, but a director has it by office): they neither object to what their unit said, to be rid of it,
 * nor rule on it. Another of the committee who may chair does, or the secretariat.
 */
export async function whyNotOnOwnAnswer(
  { em }: Transaction,
  { seat }: HeldMeeting,
  response: DemandResponse,
): Promise<MeetingRefusal | null> {
  if (!seat) return null;
  const answerer = await em.findOneOrFail(Participant, response.participant.id);
  const isOwn =
    answerer.id === seat.id ||
    (seat.department !== null && answerer.department?.id === seat.department.id) ||
    (seat.represents !== null && answerer.represents?.id === seat.represents.id);
  return isOwn ? new MeetingRefusal(MeetingRefusalCode.OWN_ANSWER) : null;
}
