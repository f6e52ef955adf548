import type { Transaction } from '../../../kernel/transaction.js';
import { ConsultationStatus, type Demand } from '../../consultation/index.js';
import {
  type HeldMeeting,
  holdAsChair,
  MeetingRefusal,
  MeetingRefusalCode,
  whyRecordIsClosed,
} from '../../meeting/index.js';
import { ResponseNature } from '../../wording/index.js';
import type { DemandResponse } from './demand-response.entity.js';
import { holdResponse } from './hold-response.js';

/**
 * An objection, for the chair who settles it. An objection to a promise is settled also when the minutes are confirmed:
 * until then the promise is nobody's, and the consultation does not end without it.
 */
export async function holdContest(
  tx: Transaction,
  responseId: string,
): Promise<{ floor: HeldMeeting; response: DemandResponse; demand: Demand } | MeetingRefusal> {
  const held = await holdResponse(tx, responseId, (transaction, id) =>
    holdAsChair(transaction, id, { withConsultation: true }),
  );
  const { floor, response } = held;
  const promiseWaits =
    response.nature === ResponseNature.COMMITMENT && floor.consultation.status !== ConsultationStatus.ARCHIVED;
  const closed = promiseWaits ? null : await whyRecordIsClosed(tx, floor);
  if (closed) return closed;
  if (response.contestReason === null) return new MeetingRefusal(MeetingRefusalCode.NOT_CONTESTED);
  return held;
}
