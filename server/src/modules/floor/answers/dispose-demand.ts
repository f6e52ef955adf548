import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { Demand, Disposition, demandOwner } from '../../consultation/index.js';
import {
  type HeldMeeting,
  holdAsChair,
  MeetingRefusal,
  MeetingRefusalCode,
  whyRecordIsClosed,
} from '../../meeting/index.js';
import { Meeting, MeetingStatus } from '../../meeting/meeting.entity.js';
import { record } from '../floor.events.js';
import type { CarryDemandOverInput } from './answer.inputs.js';
import { chairsPart } from './disposition.rules.js';
import { settleDemand } from './settle-demand.js';

/** The chair takes a demand beyond this table: it goes up as a brief. */
export async function escalateDemand(
  ctx: RequestContext,
  demandId: string,
  typed: string,
): Promise<Demand | MeetingRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, demand } = await holdDemand(tx, demandId);
    const refusal = await whyChairMayNotDispose(tx, floor, demand);
    if (refusal) return refusal;

    await settleDemand(tx, demand, Disposition.ESCALATED);
    demand.dispositionReason = reason;
    demand.dispositionBasis = null;
    demand.carriedOverTo = null;
    demand.carriedOverOwnerId = null;
    demand.carriedOverActingId = null;
    demand.carriedOverUntil = null;
    // Escalated means that a brief exists: whoever writes it finds its first words among their own.
    const writer = await demandOwner(tx, floor.scope.committeeId, null);
    record(tx, floor, 'demandEscalated', { demandId: demand.id, writerId: writer?.id ?? null });
    return demand;
  });
}

/** The chair carries a demand over: to an account that owns it from now on, and until a day. */
export async function carryDemandOver(
  ctx: RequestContext,
  input: CarryDemandOverInput,
): Promise<Demand | MeetingRefusal> {
  const inWords = textInput(input.owner, { field: 'owner', max: TITLE_MAX });
  const ownerId = knownIdOrNull(input.ownerId);
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  const until = dayInput(input.until, 'until');
  if (until < ctx.today()) throw badInput('until', 'PAST');
  return inTransaction(ctx, async (tx) => {
    const { floor, demand } = await holdDemand(tx, input.demandId);
    const refusal = await whyChairMayNotDispose(tx, floor, demand);
    if (refusal) return refusal;
    const owner = await demandOwner(tx, floor.scope.committeeId, ownerId);
    if (!owner) return new MeetingRefusal(MeetingRefusalCode.OWNER_UNKNOWN);

    await settleDemand(tx, demand, Disposition.CARRIED_OVER);
    demand.dispositionReason = reason;
    demand.dispositionBasis = null;
    demand.carriedOverTo = inWords ?? owner.name;
    demand.carriedOverOwnerId = owner.id;
    demand.carriedOverActingId = owner.actingId;
    demand.carriedOverUntil = until;
    record(tx, floor, 'demandCarriedOver', { demandId: demand.id });
    return demand;
  });
}

async function holdDemand(tx: Transaction, demandId: string): Promise<{ floor: HeldMeeting; demand: Demand }> {
  const known = await tx.em.findOne(Demand, knownId(demandId));
  const meeting = known && (await tx.em.findOne(Meeting, { consultation: known.consultation.id }));
  if (!meeting) throw notFound();
  const floor = await holdAsChair(tx, meeting.id);
  return { floor, demand: await tx.em.findOneOrFail(Demand, known.id, { refresh: true }) };
}

async function whyChairMayNotDispose(
  tx: Transaction,
  floor: HeldMeeting,
  demand: Demand,
): Promise<MeetingRefusal | null> {
  if (floor.meeting.status === MeetingStatus.SCHEDULED) return new MeetingRefusal(MeetingRefusalCode.MEETING_NOT_LIVE);
  const closed = await whyRecordIsClosed(tx, floor);
  if (closed) return closed;
  const settledByAnswer = demand.disposition !== null && chairsPart(demand.disposition) === null;
  return settledByAnswer ? new MeetingRefusal(MeetingRefusalCode.DEMAND_SETTLED) : null;
}
