import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import {
  advanceConsultation,
  Consultation,
  ConsultationStatus,
  Demand,
  DemandStatus,
  Disposition,
  raiseDemand,
} from '../../consultation/index.js';
import type { ConsensusClause } from '../../floor/index.js';
import { assignPromise, followersOf } from '../assignment/assign-commitments.js';
import { Commitment } from '../commitment.entity.js';
import { clauseCarriedOut } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { chosenUnit, type Unit } from '../unit.js';
import type { CarryOutClauseInput, ClausePartInput } from './clause.inputs.js';
import { type HeldClause, holdHeldClause } from './hold-held-clause.js';

const PARTS_MOST = 6;

/**
 * A clause that holds becomes one or more commitments in one act, each of its own department. Each answers a demand; the
 * clause is one of its own where it answers none that was raised. That it needs none, if that was said, is taken back.
 */
export function carryOutClause(
  ctx: RequestContext,
  { clauseId, parts, clientMutationId }: CarryOutClauseInput,
): Promise<Consultation | CommitmentRefusal> {
  if (parts.length > PARTS_MOST) throw badInput('input.parts', 'TOO_MANY');
  const wanted = parts.map((part) => partInput(ctx, part));
  return inTransaction(ctx, async (tx) => {
    const held = await holdHeldClause(tx, clauseId);
    if (held instanceof CommitmentRefusal) return held;
    const carryOut = () => giveOut(tx, held, wanted);
    if (!clientMutationId) return carryOut();
    const act = { act: 'carryOutClause', clientMutationId, input: { clauseId, parts } };
    return once(tx, act, carryOut, (id) => tx.em.findOneOrFail(Consultation, id));
  });
}

function partInput(ctx: RequestContext, part: ClausePartInput) {
  const text = (name: 'action' | 'deliverable' | 'responsiblePerson', max: number) =>
    textInput(part[name], { field: `input.parts.${name}`, max, required: true });
  const dueOn = dayInput(part.dueOn, 'input.parts.dueOn');
  if (dueOn < ctx.today()) throw badInput('input.parts.dueOn', 'PAST');
  return {
    action: text('action', NOTE_MAX),
    deliverable: text('deliverable', NOTE_MAX),
    responsiblePerson: text('responsiblePerson', TITLE_MAX),
    dueOn,
    demandId: knownIdOrNull(part.demandId),
    lead: { departmentId: part.leadDepartmentId, organisationId: part.leadOrganisationId },
  };
}

async function giveOut(
  tx: Transaction,
  { clause, consultation, waiver }: HeldClause,
  wanted: readonly ReturnType<typeof partInput>[],
): Promise<Consultation | CommitmentRefusal> {
  if (wanted.length === 0) return new CommitmentRefusal(CommitmentRefusalCode.CLAUSE_PARTS_MISSING);
  const demands = await tx.em.find(Demand, { consultation: consultation.id });
  const units: Unit[] = [];
  for (const { lead, demandId } of wanted) {
    units.push(await chosenUnit(tx, consultation.committee.id, lead, 'input.parts.leadDepartmentId'));
    if (demandId && !demands.some(({ id }) => id === demandId)) throw notFound();
  }
  const followers = await followersOf(tx.ctx, consultation.id);
  let ownDemand: Demand | null = null;
  for (const [turn, { demandId, lead: _, ...promised }] of wanted.entries()) {
    const raised = demands.find(({ id }) => id === demandId);
    if (!raised) ownDemand ??= await demandOf(tx, consultation, clause);
    const demand = raised ?? (ownDemand as Demand);
    settleBy(tx, demand);
    const what = { ...promised, responseId: null, clauseId: clause.id, demandId: demand.id };
    await assignPromise(tx, consultation, what, units[turn] as Unit, followers[turn % followers.length] ?? null);
  }
  if (waiver) Object.assign(waiver, { withdrawnAt: tx.ctx.now(), withdrawnReason: null });
  // What was taken back before has something in its place now.
  for (const one of await tx.em.find(Commitment, { withdrawnClauseId: clause.id })) one.withdrawnClauseId = null;
  tx.record(clauseCarriedOut({ clauseId: clause.id, consultationId: consultation.id, count: wanted.length }));
  await advanceConsultation(tx, consultation.id, ConsultationStatus.TRACKING);
  return consultation;
}

async function demandOf(tx: Transaction, consultation: Consultation, { text }: ConsensusClause): Promise<Demand> {
  const title = [...text].slice(0, TITLE_MAX).join('');
  const body = title === text ? '' : text;
  const nobody = { raisedBy: null, interestGroup: null, department: null };
  const demand = await raiseDemand(tx, consultation, { title, body, ...nobody });
  demand.beforeClause = { stood: null };
  return demand;
}

/** Of a demand, what settling it says anew. */
const SETTLED_FIELDS = [
  ...(['status', 'disposition', 'disposedAfterwards', 'dispositionReason', 'dispositionBasis'] as const),
  ...(['carriedOverTo', 'carriedOverOwnerId', 'carriedOverActingId', 'carriedOverUntil'] as const),
  ...(['disposedAt'] as const),
] as const;

/** What is promised counts, whatever else was said about the demand. */
export function settleBy(tx: Transaction, demand: Demand): void {
  if (demand.disposition === Disposition.COMMITMENT) return;
  const stood = Object.fromEntries(SETTLED_FIELDS.map((field) => [field, demand[field]]));
  demand.beforeClause ??= { stood };
  Object.assign(demand, {
    status: DemandStatus.DISPOSED,
    disposition: Disposition.COMMITMENT,
    disposedAfterwards: true,
    dispositionReason: null,
    dispositionBasis: null,
    carriedOverTo: null,
    carriedOverOwnerId: null,
    carriedOverActingId: null,
    carriedOverUntil: null,
    disposedAt: tx.ctx.now(),
  });
}
