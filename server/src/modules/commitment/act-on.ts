import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { inTransaction, once, type Transaction } from '../../kernel/transaction.js';
import { accountIdOf, type LinkHolder, memberIdOf } from '../../kernel/viewer.js';
import { type FormTerms, termsIn } from '../consultation/index.js';
import { inForceOn, Membership, OrganisationKind } from '../roster/index.js';
import { AcceptanceAnswer } from './acceptance/acceptance-answer.entity.js';
import { holderOf, keepClock } from './clock/keep-clock.js';
import { Commitment, CommitmentStatus } from './commitment.entity.js';
import { commitmentLifecycle } from './commitment.lifecycle.js';
import { type Capacity, capacityOf } from './commitment.policy.js';
import { CommitmentRefusal } from './commitment.refusal.js';
import { CommitmentAct, type CommitmentFacts, mayAct, whyCannotAct } from './commitment-acts.rules.js';
import { CommitmentStep, CommitmentStepKind } from './commitment-step.entity.js';
import { HandlingLink } from './handling-link/handling-link.entity.js';
import { inNameOf } from './in-name-of.js';
import { LAST_STEP, type LastStep, lastActOf, type Snapshot, snapshotOf } from './last-act.js';
import { ProgressEntry } from './progress/progress-entry.entity.js';
import { Reply } from './reply/reply.entity.js';
import { SUPERVISED_BY } from './supervision.sql.js';

export interface Acting {
  readonly tx: Transaction;
  readonly commitment: Commitment;
  readonly capacity: Capacity;
  readonly facts: CommitmentFacts;
  readonly settings: FormTerms;
  readonly lastStep: LastStep | null;
}

export interface OnceKey {
  /** Other commitments the act touches: all are locked in one order, so that two acts never wait for each other. */
  readonly alsoLock?: readonly string[];
  readonly clientMutationId?: string | null;
  readonly input: unknown;
}

/**
 * One act on one commitment: it is locked, so acts take turns; the viewer's capacity and the table of acts decide; only
 * then `change` runs. A key makes the same call twice count once.
 */
export function actOn(
  ctx: RequestContext,
  commitmentId: string,
  act: CommitmentAct,
  change: (acting: Acting) => Promise<CommitmentRefusal | undefined> | CommitmentRefusal | undefined,
  key?: OnceKey,
): Promise<Commitment | CommitmentRefusal> {
  return inTransaction(ctx, async (tx) => {
    const ids = [commitmentId, ...(key?.alsoLock ?? [])].map(knownId).sort();
    if (ids.length > 1)
      await tx.em.find(Commitment, ids, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
    const commitment = await lockCommitment(tx, knownId(commitmentId));
    const capacity = await capacityIn(tx, commitment);
    if (!capacity.reads) throw notFound();
    authorize(mayAct(act, capacity), act);

    const attempt = async () => {
      const { facts, settings, lastStep } = await factsOf(tx, commitment);
      const why = whyCannotAct(act, capacity, facts);
      if (why) return new CommitmentRefusal(why);
      const before = holderOf(commitment);
      remember(commitment);
      const refused = await change({ tx, commitment, capacity, facts, settings, lastStep });
      if (refused) return refused;
      await keepClock(
        tx,
        commitment,
        act === CommitmentAct.TAKE_BACK || act === CommitmentAct.UNDO ? holderOf(commitment) : before,
        settings,
      );
      return commitment;
    };
    if (!key?.clientMutationId) return attempt();
    const { clientMutationId, input } = key;
    return once(tx, { act, clientMutationId, input: { commitmentId, input } }, attempt, async () => commitment);
  });
}

export async function lockCommitment(tx: Transaction, id: string): Promise<Commitment> {
  const commitment = await tx.em.findOne(Commitment, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!commitment) throw notFound();
  await commitment.assistingDepartments.loadItems();
  return commitment;
}

export async function capacityIn(tx: Transaction, commitment: Commitment): Promise<Capacity> {
  const { viewer } = tx.ctx;
  const today = tx.ctx.today();
  const memberId = memberIdOf(viewer);
  const inCommittee =
    memberId !== null &&
    (await tx.em.count(Membership, {
      member: memberId,
      committee: commitment.committee.id,
      ...inForceOn(today),
    })) > 0;
  return capacityOf(
    viewer,
    {
      committeeId: commitment.committee.id,
      leadDepartmentId: commitment.leadDepartment?.id ?? null,
      leadOrganisationId: commitment.leadOrganisation?.id ?? null,
      ledByOwnTownship: (await commitment.leadOrganisation?.load())?.kind === OrganisationKind.TOWNSHIP_OFFICE,
      assistingDepartmentIds: commitment.assistingDepartments.getIdentifiers().map(String),
      followingMemberId: commitment.followingMember?.id ?? null,
      lookBackMemberId: commitment.lookBackMember?.id ?? null,
    },
    inCommittee,
    await linkInForce(tx, commitment),
  );
}

/** Looked at again under the lock: taking a link back waits for what is being done by it, and the other way round. */
async function linkInForce(tx: Transaction, commitment: Commitment): Promise<LinkHolder | undefined> {
  const { link } = tx.ctx;
  return link && (await tx.em.count(HandlingLink, { id: link.linkId, commitment, revokedAt: null })) > 0
    ? link
    : undefined;
}

async function factsOf(
  tx: Transaction,
  commitment: Commitment,
): Promise<{ facts: CommitmentFacts; settings: FormTerms; lastStep: LastStep | null }> {
  const { id, round, status, acknowledgeBy, acceptanceClosesOn } = commitment;
  const today = tx.ctx.today();
  const accountId = accountIdOf(tx.ctx.viewer);
  const settings = await termsIn(tx, commitment.consultation.id);
  const inRound = { commitment: id, round };
  const [lastUrge] = await tx.em.find(
    CommitmentStep,
    { commitment: id, kind: CommitmentStepKind.URGED, actedBy: { $ne: null } },
    { orderBy: { at: 'desc' }, limit: 1 },
  );
  const [lastRequest] =
    status === CommitmentStatus.EXTENSION_REQUESTED
      ? await tx.em.find(
          CommitmentStep,
          { commitment: id, kind: CommitmentStepKind.EXTENSION_REQUESTED },
          { orderBy: { at: 'desc' }, limit: 1 },
        )
      : [];
  const lastStep = await lastStepIn(tx, commitment);
  const facts: CommitmentFacts = {
    status,
    today,
    acknowledgeBy,
    acceptanceClosesOn,
    progressCount: await tx.em.count(ProgressEntry, inRound),
    repliedByViewer: accountId !== null && (await tx.em.count(Reply, { commitment: id, repliedBy: accountId })) > 0,
    supervisedByViewer: await isSupervisedBy(tx, id, accountId),
    urgedToday: lastUrge !== undefined && dayInChina(lastUrge.at) === today,
    extensionCount: commitment.extensionCount,
    extensionsAllowed: settings.extensionsAllowed,
    askedByViewer: accountId !== null && lastRequest?.actedBy === accountId,
    answerCount: await tx.em.count(AcceptanceAnswer, { ...inRound, invited: true }),
    acceptanceMinimum: settings.acceptanceMinimum,
    voiceCount: await tx.em.count(AcceptanceAnswer, inRound),
    returnRequested: commitment.returnReason !== null,
    lastAct: lastActOf(lastStep),
    lastActOn: lastStep && dayInChina(new Date(lastStep.at)),
  };
  return { facts, settings, lastStep };
}

async function isSupervisedBy(tx: Transaction, id: string, accountId: string | null): Promise<boolean> {
  const [row] = await tx.em.execute<{ at: string | null }[]>(
    `select ${SUPERVISED_BY('?', 's.acted_by = ?::uuid')} as at`,
    [id, accountId],
  );
  return Boolean(row?.at);
}

/** The only way a commitment changes its status. */
export function move(commitment: Commitment, to: CommitmentStatus): void {
  if (!commitmentLifecycle.may(commitment.status, to)) throw new Error(`commitment: ${commitment.status} → ${to}`);
  commitment.status = to;
}

/** What presses for the matter is not news about it. */
const NO_NEWS: readonly CommitmentStepKind[] = [
  CommitmentStepKind.URGED,
  CommitmentStepKind.REMINDED,
  CommitmentStepKind.PARTY_PRESSED,
  CommitmentStepKind.PUT_TO_LEADER,
  CommitmentStepKind.SUPERVISED,
];

/** What a commitment looked like before the act that is under way, and how many steps of it were written. */
const asItStood = new WeakMap<Commitment, { readonly snapshot: Snapshot; steps: number }>();

/** Before an act changes it: its first step keeps how it stood. */
export function remember(commitment: Commitment): void {
  asItStood.set(commitment, { snapshot: snapshotOf(commitment), steps: 0 });
}

/** The step it last moved by, read after it was locked. */
export async function lastStepIn(tx: Transaction, { id }: Pick<Commitment, 'id'>): Promise<LastStep | null> {
  const [last] = await tx.em.execute<{ step: LastStep | null }[]>(
    `select ${LAST_STEP} as step from commitment c where c.id = ?`,
    [id],
  );
  return last?.step ?? null;
}

/** Writes a step of the chain. What was written in it points to it: times differ from clock reading to clock reading. */
export function addStep(
  tx: Transaction,
  commitment: Commitment,
  kind: CommitmentStepKind,
  {
    note = null,
    dueOn = null,
    undoes = null,
  }: { note?: string | null; dueOn?: string | null; undoes?: CommitmentStep | null } = {},
): CommitmentStep {
  const stood = asItStood.get(commitment);
  const continues = stood !== undefined && stood.steps > 0;
  if (stood) stood.steps += 1;
  const at = tx.ctx.now();
  if (!NO_NEWS.includes(kind)) commitment.lastActedAt = at;
  const step = tx.em.create(CommitmentStep, {
    commitment: ref(commitment),
    kind,
    round: commitment.round,
    note,
    dueOn,
    actedBy: accountIdOf(tx.ctx.viewer),
    ...inNameOf(tx.ctx, commitment, kind),
    at,
    before: stood && !continues ? stood.snapshot : null,
    continues,
    undoes: undoes?.id ?? null,
  });
  tx.em.persist(step);
  return step;
}
