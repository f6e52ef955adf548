import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { AttendanceStatus } from '../../consultation/index.js';
import { brakeChanges } from '../../identity/index.js';
import {
  canScribe,
  canTakeStance,
  holdMeeting,
  MeetingRefusal,
  MeetingRefusalCode,
  seatedOf,
  whyNotLive,
} from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { TakeStanceInput } from './clause.inputs.js';
import { ClauseStatus, Stance } from './consensus-clause.entity.js';
import { holdClause } from './hold-clause.js';

/** One's own stance, or one the scribe enters for somebody at the table. A changed stance replaces the earlier one. */
export async function takeStance(ctx: RequestContext, input: TakeStanceInput): Promise<Stance | MeetingRefusal> {
  const reservation = textInput(input.reservation, { field: 'reservation', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const { floor, clause } = await holdClause(tx, input.clauseId, holdMeeting);
    const participant = input.participantId ? await seatedOf(tx, floor, input.participantId) : floor.seat;
    if (!participant) return new MeetingRefusal(MeetingRefusalCode.NOT_INVITED);
    const refused = participant instanceof MeetingRefusal;
    authorize(
      (!refused && participant.id === floor.seat?.id) || canScribe(ctx.viewer, floor.scope, floor.seat),
      'take a stance for somebody else',
    );
    if (refused) return participant;
    const notLive = whyNotLive(floor.meeting);
    if (notLive) return notLive;
    if (!canTakeStance(participant)) return new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT);
    if (participant.attendance !== AttendanceStatus.PRESENT) {
      return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    }
    if (clause.status !== ClauseStatus.OPEN) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_NOT_OPEN);
    if (clause.secret) return new MeetingRefusal(MeetingRefusalCode.CLAUSE_SECRET);

    const earlier = await tx.em.findOne(Stance, { clause: clause.id, participant: participant.id });
    if (earlier?.kind === input.kind && earlier.reservation === reservation) return earlier;
    if (earlier) await brakeChanges(tx, `stance ${clause.id}`, participant.id);
    const stance = earlier
      ? tx.em.assign(earlier, { kind: input.kind, reservation })
      : tx.em.create(Stance, {
          clause,
          participant,
          interestGroup: participant.interestGroup,
          kind: input.kind,
          reservation,
        });
    record(tx, floor, 'stanceTaken', { clauseId: clause.id });
    return stance;
  });
}
