import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, conflict, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { advanceConsultation, Consultation, ConsultationStatus, isConfirmed } from '../../consultation/index.js';
import { Department, inForceOn, Member, Membership } from '../../roster/index.js';
import { addStep } from '../act-on.js';
import { assignPromise, type Promised, promisesQuery } from '../assignment/assign-commitments.js';
import { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { canHandOver } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { WITH_DEPARTMENT } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { chosenUnit, isSameUnit, leadOf, type Unit } from '../unit.js';
import type { HandOverOutcomesInput, OutcomeLineInput } from './outcome.types.js';

const LINES_MOST = 100;

/**
 * 交办: the lines of the outcome list in one act, each of one promise or of all on a demand. What had a department was
 * given to it when the minutes were confirmed; here staff say who leads what had none, who assists, who follows, and which
 * clause a line carries out. Done twice it changes nothing more.
 */
export function handOverOutcomes(
  ctx: RequestContext,
  { consultationId, lines }: HandOverOutcomesInput,
): Promise<Consultation | CommitmentRefusal> {
  if (lines.length > LINES_MOST) throw badInput('input.lines', 'TOO_MANY');
  return inTransaction(ctx, async (tx) => {
    const consultation = await tx.em.findOne(Consultation, knownId(consultationId), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!consultation) throw notFound();
    authorize(canHandOver(ctx.viewer, consultation.committee.id), 'hand outcomes over');
    const status: ConsultationStatus = consultation.status;
    if (!isConfirmed(status) || status === ConsultationStatus.ARCHIVED)
      return new CommitmentRefusal(CommitmentRefusalCode.MINUTES_NOT_CONFIRMED);
    const promises = await ctx.read.all(promisesQuery, { consultationId: consultation.id });
    // Every line is looked at before the first is changed: what is refused leaves nothing behind.
    const ready: Ready[] = [];
    for (const line of lines) {
      const found = await lookAt(tx, consultation, line, promises);
      if (found instanceof CommitmentRefusal) return found;
      ready.push(found);
    }
    expectSeen(ready);
    for (const { line, follower, made, waiting } of ready) {
      const lead = chosenLead(line);
      if (lead) {
        const unit = await chosenUnit(tx, consultation.committee.id, lead, 'input.lines.leadDepartmentId');
        for (const promised of waiting) {
          made.push(await assignPromise(tx, consultation, promised, unit, follower?.id ?? null));
        }
      }
      for (const commitment of made) await complete(tx, commitment, line, follower);
    }
    await tx.em.flush();
    if ((await tx.em.count(Commitment, { consultation })) > 0) {
      await advanceConsultation(tx, consultation.id, ConsultationStatus.TRACKING);
    }
    return consultation;
  });
}

interface Ready {
  readonly line: OutcomeLineInput;
  readonly demandId: string;
  readonly follower: Member | null;
  /** What of it still lies with its departments. */
  readonly made: Commitment[];
  /** What was promised and is nobody's yet. */
  readonly waiting: readonly Promised[];
}

async function lookAt(
  tx: Transaction,
  consultation: Consultation,
  line: OutcomeLineInput,
  promises: readonly Promised[],
): Promise<Ready | CommitmentRefusal> {
  const demandId = knownId(line.demandId);
  const responseId = knownIdOrNull(line.responseId);
  const follower = await followerIn(tx, consultation, line);
  if (follower instanceof CommitmentRefusal) return follower;
  const ever = (await tx.em.find(Commitment, { demand: demandId, consultation })).filter(
    (one, _, all) => !responseId || promiseOf(one, all) === responseId,
  );
  const made = await tx.em.find(
    Commitment,
    { id: { $in: ever.map(({ id }) => id) }, status: { $in: [...WITH_DEPARTMENT] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const waiting = promises.filter(
    (one) =>
      one.demandId === demandId &&
      (!responseId || one.responseId === responseId) &&
      !ever.some((commitment) => commitment.responseId === one.responseId),
  );
  const lead = chosenLead(line);
  const isGiven = waiting.length === 0 && ever.length > 0;
  if (lead && isGiven && !ever.some((one) => isSameUnit(leadOf(one), lead))) {
    return new CommitmentRefusal(CommitmentRefusalCode.LINE_GIVEN_ELSEWHERE);
  }
  return { line, demandId, follower, made, waiting };
}

/** The promise it carries out, also where it is a part of what was promised. */
function promiseOf({ responseId, ancestorIds }: Commitment, all: readonly Commitment[]): string | null {
  return (
    responseId ?? all.find(({ id, responseId }) => responseId !== null && ancestorIds.includes(id))?.responseId ?? null
  );
}

/** A clause that somebody else put on a line meanwhile is not overwritten unseen: CONFLICT says what stands there now. */
function expectSeen(ready: readonly Ready[]): void {
  const theirs = ready.flatMap(({ line, demandId, made }) => {
    const ofLine = knownIdOrNull(line.responseId) ?? demandId;
    const [given, seen] = [knownIdOrNull(line.clauseId), knownIdOrNull(line.seenClauseId)];
    const other = made.find(({ clauseId }) => clauseId !== null && clauseId !== given && clauseId !== seen);
    return given && other ? [[ofLine, other.clauseId] as const] : [];
  });
  if (theirs.length > 0) throw conflict(theirs.length, Object.fromEntries(theirs));
}

/** Whom the line is given to, or null: it was left open. */
function chosenLead(line: OutcomeLineInput): Unit | null {
  const [departmentId, organisationId] = [knownIdOrNull(line.leadDepartmentId), knownIdOrNull(line.leadOrganisationId)];
  return departmentId || organisationId ? { departmentId, organisationId } : null;
}

async function departmentIn(tx: Transaction, id: string): Promise<Department> {
  const department = await tx.em.findOne(Department, knownId(id));
  if (!department) throw notFound();
  return department;
}

async function followerIn(
  tx: Transaction,
  consultation: Consultation,
  line: OutcomeLineInput,
): Promise<Member | CommitmentRefusal | null> {
  const id = knownIdOrNull(line.followingMemberId);
  if (!id) return null;
  const today = tx.ctx.today();
  const belongs = await tx.em.count(Membership, {
    member: id,
    committee: consultation.committee.id,
    ...inForceOn(today),
  });
  if (belongs === 0) return new CommitmentRefusal(CommitmentRefusalCode.MEMBER_OF_ANOTHER_COMMITTEE);
  return tx.em.findOneOrFail(Member, id);
}

async function complete(
  tx: Transaction,
  commitment: Commitment,
  line: OutcomeLineInput,
  follower: Member | null,
): Promise<void> {
  await commitment.assistingDepartments.loadItems();
  for (const id of new Set(line.assistingDepartmentIds)) {
    const department = await departmentIn(tx, id);
    if (department.id === commitment.leadDepartment?.id || commitment.assistingDepartments.contains(department))
      continue;
    commitment.assistingDepartments.add(department);
    addStep(tx, commitment, CommitmentStepKind.ASSISTANCE_ADDED, { note: department.shortName });
    tx.record(commitmentEvent('assistingDepartmentAdded', commitment, { departmentId: department.id }));
  }
  if (follower && commitment.followingMember?.id !== follower.id) {
    commitment.followingMember = ref(follower);
    addStep(tx, commitment, CommitmentStepKind.FOLLOWER_ASSIGNED, { note: follower.name });
    tx.record(commitmentEvent('followingMemberAssigned', commitment, { memberId: follower.id }));
  }
  const clauseId = knownIdOrNull(line.clauseId);
  if (clauseId && clauseId !== commitment.clauseId) {
    const [clause] = await tx.em.execute<{ id: string }[]>(
      `select cl.id from consensus_clause cl join meeting g on g.id = cl.meeting_id
       where cl.id = ? and g.consultation_id = ?`,
      [clauseId, commitment.consultation.id],
    );
    if (!clause) throw notFound();
    commitment.clauseId = clauseId;
  }
}
