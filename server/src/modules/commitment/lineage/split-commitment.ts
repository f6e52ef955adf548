import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { readableCode } from '../../../kernel/running-number.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Department } from '../../roster/index.js';
import { actOn, addStep, move } from '../act-on.js';
import { keepClock } from '../clock/keep-clock.js';
import { Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { ACKNOWLEDGE_WORKING_DAYS } from '../deadlines.js';
import { asLead, chosenUnit, isSameUnit, leadOf, type Unit } from '../unit.js';
import type { SplitCommitmentInput, SplitPartInput } from './lineage.inputs.js';

const PARTS = { least: 2, most: 6 } as const;

/**
 * 分办: one promise is handled as several. Each part carries on where the whole stood, under the date that was promised
 * for the whole: a part for the same department does not begin anew, and none is due later.
 */
export function splitCommitment(
  ctx: RequestContext,
  { commitmentId, parts, reason, clientMutationId }: SplitCommitmentInput,
): Promise<Commitment | CommitmentRefusal> {
  const why = textInput(reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  const wanted = parts.map(partInput);
  if (wanted.length > PARTS.most) throw badInput('input.parts', 'TOO_MANY');
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.SPLIT,
    async ({ tx, commitment, settings }) => {
      if (wanted.length < PARTS.least) return new CommitmentRefusal(CommitmentRefusalCode.PARTS_TOO_FEW);
      if (wanted.some(({ dueOn }) => dueOn !== null && dueOn > commitment.dueOn)) {
        return new CommitmentRefusal(CommitmentRefusalCode.PART_DUE_LATER);
      }
      const made: Commitment[] = [];
      // Numbers of parts that were folded back stay with them: departments were told those.
      const before = await tx.em.count(Commitment, { splitFrom: commitment });
      for (const [index, part] of wanted.entries()) {
        const lead = await chosenUnit(tx, commitment.committee.id, part.lead, 'input.parts.leadDepartmentId');
        const assisting = await departments(tx, part.assistingDepartmentIds);
        made.push(partOf(tx, commitment, { ...part, lead, assisting, turn: before + index + 1 }));
      }
      const numbers = made.map(({ number }) => number).join('、');
      move(commitment, CommitmentStatus.SPLIT);
      addStep(tx, commitment, CommitmentStepKind.SPLIT, { note: `${numbers}：${why}` });
      tx.record(commitmentEvent('split', commitment));
      await tx.em.flush();
      for (const part of made) {
        await keepClock(tx, part, null, settings);
        tx.record(commitmentEvent('assigned', part));
      }
      return undefined;
    },
    { clientMutationId, input: { wanted, why } },
  );
}

function partInput(part: SplitPartInput) {
  const text = (name: 'action' | 'deliverable', max: number) =>
    textInput(part[name], { field: `input.parts.${name}`, max, required: true });
  return {
    action: text('action', NOTE_MAX),
    deliverable: text('deliverable', NOTE_MAX),
    responsiblePerson: textInput(part.responsiblePerson, {
      field: 'input.parts.responsiblePerson',
      max: TITLE_MAX,
      required: true,
    }),
    dueOn: part.dueOn ? dayInput(part.dueOn, 'input.parts.dueOn') : null,
    lead: { departmentId: part.leadDepartmentId ?? null, organisationId: part.leadOrganisationId ?? null },
    assistingDepartmentIds: [...new Set(part.assistingDepartmentIds.map(knownId))],
  };
}
type Wanted = ReturnType<typeof partInput>;

async function departments(tx: Transaction, ids: readonly string[]): Promise<Department[]> {
  const found = await tx.em.find(Department, { id: { $in: [...ids] } });
  return ids.map((id) => {
    const department = found.find((one) => one.id === id);
    if (!department) throw notFound();
    return department;
  });
}

function partOf(
  tx: Transaction,
  whole: Commitment,
  part: Omit<Wanted, 'lead'> & { lead: Unit; assisting: readonly Department[]; turn: number },
): Commitment {
  const { calendar } = tx.ctx.services;
  const today = tx.ctx.today();
  const dueOn = part.dueOn ?? whole.dueOn;
  const stays = isSameUnit(leadOf(whole), part.lead) && whole.status !== CommitmentStatus.WRONG_UNIT;
  const made = tx.em.create(Commitment, {
    number: `${whole.number}-${part.turn}`,
    trackingCode: readableCode(10),
    consultation: whole.consultation.id,
    committee: whole.committee.id,
    demand: whole.demand.id,
    clauseId: whole.clauseId,
    action: part.action,
    deliverable: part.deliverable,
    dueOn,
    promisedDueOn: part.dueOn && part.dueOn < whole.promisedDueOn ? part.dueOn : whole.promisedDueOn,
    responsiblePerson: part.responsiblePerson,
    ...asLead(part.lead),
    followingMember: whole.followingMember?.id ?? null,
    lookBackMember: whole.lookBackMember?.id ?? null,
    status: stays ? whole.status : CommitmentStatus.ASSIGNED,
    round: whole.round,
    resultClass: null,
    assignedAt: stays ? whole.assignedAt : tx.ctx.now(),
    acknowledgeBy: stays ? whole.acknowledgeBy : calendar.add(today, ACKNOWLEDGE_WORKING_DAYS).day,
    acknowledgedAt: stays ? whole.acknowledgedAt : null,
    lastActedAt: tx.ctx.now(),
    waitingSince: stays ? whole.waitingSince : today,
    extensionCount: whole.extensionCount,
    supervisedAt: whole.supervisedAt,
    putToLeaderAt: whole.putToLeaderAt,
    relapseCount: whole.relapseCount,
    splitFrom: whole.id,
    ancestorIds: [whole.id, ...whole.ancestorIds],
  });
  made.assistingDepartments.set(
    part.assisting.filter(({ id }) => id !== part.lead.departmentId).map((one) => ref(one)),
  );
  tx.em.persist(made);
  addStep(tx, made, CommitmentStepKind.SPLIT_OFF, { note: whole.number, dueOn });
  return made;
}
