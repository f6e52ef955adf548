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
import { whyNotOnOwnAnswer } from './own-answer.js';

/** So many working days after it was raised, or after the minutes where they came later, an objection to a promise is settled. */
export const CONTEST_WORKING_DAYS = 5;

export interface HeldContest {
  readonly floor: HeldMeeting;
  readonly response: DemandResponse;
  readonly demand: Demand;
}

/** It was said as this; how the objection stood is kept for as long as nothing follows. */
export function settleContest(response: DemandResponse, nature: ResponseNature): void {
  const { contestReason, contestedBy } = response;
  if (contestReason === null) return;
  const beforeSettled = { nature: response.nature, contestReason, contestedBy };
  Object.assign(response, { nature, contestReason: null, contestedBy: null, contestedAt: null, beforeSettled });
}

/**
 * An objection, for the chair who settles it. An objection to a promise is settled also when the minutes are confirmed:
 * until then the promise is nobody's, and the consultation does not end without it.
 */
export async function holdContest(tx: Transaction, responseId: string): Promise<HeldContest | MeetingRefusal> {
  const held = await holdForChair(tx, responseId);
  const { floor, response } = held;
  const closed =
    (await whyNotSettled(tx, floor, response.nature)) ?? (await whyNotOnOwnAnswer(tx.ctx, floor, response));
  if (closed) return closed;
  if (held.response.contestReason === null) return new MeetingRefusal(MeetingRefusalCode.NOT_CONTESTED);
  return held;
}

export const holdForChair = (tx: Transaction, responseId: string): Promise<HeldContest> =>
  holdResponse(tx, responseId, (transaction, id) => holdAsChair(transaction, id, { withConsultation: true }));

/** Why no objection to something said as this is settled any more, nor taken up again. */
export async function whyNotSettled(
  tx: Transaction,
  floor: HeldMeeting,
  nature: ResponseNature,
): Promise<MeetingRefusal | null> {
  const promised = nature === ResponseNature.COMMITMENT && floor.consultation.status !== ConsultationStatus.ARCHIVED;
  return promised ? null : whyRecordIsClosed(tx, floor);
}
