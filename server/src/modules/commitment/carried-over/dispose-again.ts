import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import {
  advanceConsultation,
  Consultation,
  ConsultationStatus,
  Demand,
  Disposition,
  demandOwner,
  isConfirmed,
  isTakenBack,
} from '../../consultation/index.js';
import { assignPromise, followersOf } from '../assignment/assign-commitments.js';
import { type Given, lockGiven, takeBackGiven } from '../assignment/take-back-given.js';
import { Commitment, CommitmentStatus } from '../commitment.entity.js';
import { demandDisposedAgain } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { endConsultation, isSomethingOpen } from '../end-consultation.js';
import { chosenUnit } from '../unit.js';
import type { DisposeAgainInput, LaterPromiseInput } from './carried-over.inputs.js';
import { canDispose, isOver, isPromisedSince, mayOnlyPassOn } from './carried-over.policy.js';
import { DemandTurn } from './demand-turn.entity.js';

/**
 * Carried over is not over: its owner or the committee disposes of it again, in any way and at any time; so with what went
 * up as a brief, and with what was settled so by mistake. How it stood before is kept. What is promised now becomes a commitment
 * like any other; promised on the wrong demand, it is taken back with the other way, as long as nobody has acted on it.
 */
export function disposeAgain(ctx: RequestContext, input: DisposeAgainInput): Promise<Demand | CommitmentRefusal> {
  const wanted = wantedBy(ctx, input);
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(Demand, knownId(input.demandId));
    if (!known) throw notFound();
    const consultation = await tx.em.findOneOrFail(Consultation, known.consultation.id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const demand = await tx.em.findOneOrFail(Demand, known.id, { refresh: true });
    const committeeId = consultation.committee.id;
    const scope = {
      committeeId,
      ownerId: demand.carriedOverOwnerId,
      departmentId: demand.department?.id ?? null,
      disposition: demand.disposition,
    };
    authorize(canDispose(ctx.viewer, scope), 'dispose of what was carried over');
    const status: ConsultationStatus = consultation.status;
    if (!isConfirmed(status) || status === ConsultationStatus.ARCHIVED)
      return new CommitmentRefusal(CommitmentRefusalCode.MINUTES_NOT_CONFIRMED);
    // Whoever was slower reads what stands there now before they decide anew.
    expectVersion(demand, input.version, { disposition: demand.disposition });
    const mistaken = await promisedByMistake(tx, demand, wanted.disposition);
    if (mistaken instanceof CommitmentRefusal) return mistaken;
    if (mayOnlyPassOn(ctx.viewer, scope) && wanted.disposition !== Disposition.CARRIED_OVER)
      return new CommitmentRefusal(CommitmentRefusalCode.HANDLING_DEPARTMENT);
    if (wanted.disposition === Disposition.DECLINED && !(wanted.reason && wanted.basis))
      return new CommitmentRefusal(CommitmentRefusalCode.REASON_AND_BASIS_REQUIRED);

    const owner = await demandOwner(tx, committeeId, wanted.ownerId);
    if (wanted.disposition === Disposition.CARRIED_OVER && !owner)
      return new CommitmentRefusal(CommitmentRefusalCode.OWNER_UNKNOWN);
    for (const given of mistaken) await takeBackGiven(tx, given, wanted.reason as string);
    keepTurn(tx, demand);
    const carriesOn = wanted.disposition === Disposition.CARRIED_OVER;
    Object.assign(demand, {
      disposition: wanted.disposition,
      disposedAfterwards: true,
      dispositionReason: wanted.reason,
      dispositionBasis: wanted.disposition === Disposition.DECLINED ? wanted.basis : null,
      carriedOverTo: carriesOn ? owner?.name : null,
      carriedOverOwnerId: carriesOn ? owner?.id : null,
      carriedOverActingId: carriesOn ? owner?.actingId : null,
      carriedOverUntil: carriesOn ? wanted.until : null,
      disposedAt: ctx.now(),
    });
    if (wanted.promise) await promise(tx, consultation, demand, wanted.promise);
    tx.record(
      demandDisposedAgain({
        demandId: demand.id,
        consultationId: consultation.id,
        disposition: wanted.disposition,
        writerId: wanted.disposition === Disposition.ESCALATED ? (owner?.id ?? null) : null,
      }),
    );
    await tx.em.flush();
    if (await isSomethingOpen(tx, consultation.id)) {
      await advanceConsultation(tx, consultation.id, ConsultationStatus.TRACKING);
    } else await endConsultation(tx, consultation.id);
    return demand;
  });
}

/** What was sent, as far as this disposition takes it. */
function wantedBy(ctx: RequestContext, input: DisposeAgainInput) {
  const { disposition } = input;
  // A demand is taken back by whoever raised it, or its committee: an act of its own.
  if (isTakenBack(disposition)) throw badInput('input.disposition', 'TAKEN_BACK');
  const promised = disposition === Disposition.COMMITMENT;
  const carriesOn = disposition === Disposition.CARRIED_OVER;
  const declines = disposition === Disposition.DECLINED;
  const reason = textInput(input.reason, {
    field: 'input.reason',
    max: NOTE_MAX,
    required: !promised && !declines,
  });
  const until = carriesOn ? dayInput(input.until ?? '', 'input.until') : null;
  if (until && until < ctx.today()) throw badInput('input.until', 'PAST');
  if (promised && !input.promise) throw badInput('input.promise', 'REQUIRED');
  return {
    disposition,
    reason: promised ? null : reason,
    basis: textInput(input.basis, { field: 'input.basis', max: NOTE_MAX }),
    until,
    ownerId: carriesOn ? knownIdOrNull(input.ownerId) : null,
    promise: promised && input.promise ? promiseInput(ctx, input.promise) : null,
  };
}

function promiseInput(ctx: RequestContext, given: LaterPromiseInput) {
  const text = (name: 'action' | 'deliverable' | 'responsiblePerson', max: number) =>
    textInput(given[name], { field: `input.promise.${name}`, max, required: true });
  const dueOn = dayInput(given.dueOn, 'input.promise.dueOn');
  if (dueOn < ctx.today()) throw badInput('input.promise.dueOn', 'PAST');
  return {
    action: text('action', NOTE_MAX),
    deliverable: text('deliverable', NOTE_MAX),
    responsiblePerson: text('responsiblePerson', TITLE_MAX),
    dueOn,
    lead: { departmentId: given.leadDepartmentId, organisationId: given.leadOrganisationId },
  };
}

/** What was promised on it since the minutes and is nobody's work yet; none where nothing was. Refused: it is settled. */
async function promisedByMistake(
  tx: Transaction,
  demand: Demand,
  wanted: Disposition,
): Promise<readonly Given[] | CommitmentRefusal> {
  if (!isOver(demand)) return [];
  const settled = new CommitmentRefusal(CommitmentRefusalCode.DEMAND_SETTLED);
  // Of the right demand with the wrong words or unit is corrected, or reassigned.
  if (!isPromisedSince(demand) || wanted === Disposition.COMMITMENT) return settled;
  const known = await tx.em.find(
    Commitment,
    { demand: demand.id, status: { $ne: CommitmentStatus.WITHDRAWN } },
    { orderBy: { id: 'asc' } },
  );
  const isElsewhere = ({ responseId, clauseId, splitFrom }: Commitment) => responseId || clauseId || splitFrom;
  if (known.length === 0 || known.some(isElsewhere)) return settled;
  return lockGiven(tx, known, CommitmentRefusalCode.DEMAND_SETTLED);
}

function keepTurn(tx: Transaction, demand: Demand): void {
  tx.em.persist(
    tx.em.create(DemandTurn, {
      demand: demand.id,
      disposition: demand.disposition as Disposition,
      reason: demand.dispositionReason,
      owner: demand.carriedOverTo,
      until: demand.carriedOverUntil,
      endedAt: tx.ctx.now(),
      endedBy: accountIdOf(tx.ctx.viewer),
    }),
  );
}

async function promise(
  tx: Transaction,
  consultation: Consultation,
  demand: Demand,
  { lead, ...promised }: ReturnType<typeof promiseInput>,
): Promise<void> {
  const unit = await chosenUnit(tx, consultation.committee.id, lead, 'input.promise.leadDepartmentId');
  const [follower] = await followersOf(tx.ctx, consultation.id);
  const what = { ...promised, responseId: null, demandId: demand.id };
  await assignPromise(tx, consultation, what, unit, follower ?? null);
}
