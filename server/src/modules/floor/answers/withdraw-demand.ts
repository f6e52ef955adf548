import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { Refusal } from '../../../kernel/refusal.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import {
  alignPreparation,
  ConsultationRefusal,
  ConsultationRefusalCode,
  consultationEvent,
  Demand,
  DemandStatus,
  Disposition,
  holdConsultation,
  isRecordOpen,
  isTakenBack,
  type Preparation,
} from '../../consultation/index.js';
import { canScribe, holdMeeting } from '../../meeting/index.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { ResponseNature } from '../../wording/index.js';
import type { MergeDemandInput, TakeDemandBackInput } from './answer.inputs.js';
import { DemandResponse } from './demand-response.entity.js';
import { settleDemand } from './settle-demand.js';

type TakenBack = Promise<Demand | ConsultationRefusal>;
type Happened =
  | { readonly name: 'demandWithdrawn' | 'demandRestored' }
  | { readonly name: 'demandMerged'; readonly intoId: string };

const no = (code: keyof typeof ConsultationRefusalCode) => new ConsultationRefusal(ConsultationRefusalCode[code]);

/** Whoever raised it takes it back, or staff what was written down by mistake. It stays on the list, marked. */
export async function withdrawDemand(ctx: RequestContext, input: TakeDemandBackInput): TakenBack {
  return turn(ctx, input, 'RAISER_TOO', async ({ tx, seat }, demand, reason) => {
    const refusal = whyItStays(demand) ?? (isRaiser(demand, seat) ? null : await whyNotForOthers(tx, demand));
    if (refusal) return refusal;
    if ((await tx.em.count(Demand, { mergedInto: demand.id })) > 0) return no('DEMAND_HAS_OTHERS');
    takeBack(demand, Disposition.WITHDRAWN, reason, ctx.now());
    return { name: 'demandWithdrawn' };
  });
}

/** Two that ask for the same are answered together. */
export async function mergeDemand(ctx: RequestContext, { intoId: given, ...input }: MergeDemandInput): TakenBack {
  const intoId = knownId(given);
  return turn(ctx, input, 'STAFF', async ({ tx, consultation }, demand, reason) => {
    const refusal = whyItStays(demand) ?? (await whyNotForOthers(tx, demand));
    if (refusal) return refusal;
    const into = await tx.em.findOne(Demand, { id: intoId, consultation: consultation.id });
    if (!into) throw notFound();
    if (into.id === demand.id || isTakenBack(into.disposition)) return no('DEMAND_TARGET');
    takeBack(demand, Disposition.MERGED, reason, ctx.now());
    demand.mergedInto = ref(into);
    return { name: 'demandMerged', intoId: into.id };
  });
}

/** Taken back or joined by mistake: it stands again, with the answers it had. */
export async function restoreDemand(ctx: RequestContext, input: TakeDemandBackInput): TakenBack {
  return turn(ctx, input, 'RAISER_TOO', async ({ tx }, demand) => {
    if (!isTakenBack(demand.disposition)) return no('DEMAND_STANDS');
    demand.disposition = null;
    demand.mergedInto = null;
    demand.dispositionReason = null;
    demand.disposedAt = null;
    await settleDemand(tx, demand);
    return { name: 'demandRestored' };
  });
}

function whyItStays({ disposition, status }: Demand): ConsultationRefusal | null {
  if (isTakenBack(disposition)) return no('DEMAND_TAKEN_BACK');
  return status === DemandStatus.DISPOSED ? no('DEMAND_SETTLED') : null;
}

const isRaiser = ({ raisedBy }: Demand, seat: Preparation['seat']) => seat !== null && raisedBy?.id === seat.id;

/** A promise that somebody objected to waits for the chair: until then nobody takes away for others what it was given to. */
async function whyNotForOthers({ em }: Transaction, demand: Demand): Promise<ConsultationRefusal | null> {
  const promises = await em.count(DemandResponse, { demand: demand.id, nature: ResponseNature.COMMITMENT });
  return promises > 0 ? no('DEMAND_PROMISED') : null;
}

function takeBack(demand: Demand, disposition: Disposition, reason: string, at: Date): void {
  Object.assign(demand, { disposition, dispositionReason: reason, status: DemandStatus.DISPOSED, disposedAt: at });
}

/** Before the meeting and at the table alike, until the minutes are confirmed: the consultation is held, then its meeting. */
async function turn(
  ctx: RequestContext,
  input: TakeDemandBackInput,
  by: 'STAFF' | 'RAISER_TOO',
  act: (preparation: Preparation, demand: Demand, reason: string) => Promise<Happened | ConsultationRefusal>,
): TakenBack {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(Demand, knownId(input.demandId));
    if (!known) throw notFound();
    const preparation = await holdConsultation(tx, known.consultation.id);
    const { consultation, committeeId, seat, canOrganise } = preparation;
    const meeting = await tx.em.findOne(Meeting, { consultation: consultation.id });
    if (meeting) await holdMeeting(tx, meeting.id);
    const demand = await tx.em.findOneOrFail(Demand, known.id, { refresh: true });
    const isOwn = by === 'RAISER_TOO' && isRaiser(demand, seat);
    authorize(isOwn || canOrganise || canScribe(ctx.viewer, { committeeId }, seat), 'take a demand back');
    expectVersion(demand, input.version);
    if (!isRecordOpen(consultation.status)) {
      return new ConsultationRefusal(ConsultationRefusalCode.STEP_NOT_ALLOWED, consultation.status);
    }
    const happened = await act(preparation, demand, reason);
    if (happened instanceof Refusal) return happened;
    const ids = { demandId: demand.id };
    const event =
      happened.name === 'demandMerged'
        ? consultationEvent(happened.name, consultation.id, { ...ids, intoId: happened.intoId })
        : consultationEvent(happened.name, consultation.id, ids);
    const watched = meeting ? [{ view: 'meeting' as const, id: meeting.id }] : [];
    tx.record({ ...event, wakes: [{ view: 'consultation', id: consultation.id }, ...watched] });
    await alignPreparation(tx, consultation.id);
    return demand;
  });
}
