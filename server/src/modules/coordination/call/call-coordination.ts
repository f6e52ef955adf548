import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { instantInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Commitment } from '../../commitment/index.js';
import { Department, organisationIn } from '../../roster/index.js';
import {
  Coordination,
  CoordinationParty,
  CoordinationPartyKind as Kind,
  CoordinationStatus as S,
  CoordinationSide as Side,
} from '../coordination.entity.js';
import { coordinationEvent } from '../coordination.events.js';
import type { CallCoordinationInput } from '../coordination.inputs.js';
import { mayRun } from '../coordination.policy.js';
import { CoordinationRefusalCode as Code, CoordinationRefusal } from '../coordination.refusal.js';
import { isOver, OPEN } from '../coordination.rules.js';
import { standingIn } from '../lock-coordination.js';

const MOST_UNITS = 12;

/** Where and when, as text people can mean. */
export const whereAndWhen = (input: Pick<CallCoordinationInput, 'startsAt' | 'place'>) => ({
  startsAt: instantInput(input.startsAt, 'startsAt'),
  place: textInput(input.place, { field: 'place', max: TITLE_MAX, required: true }),
});

/**
 * 召集协调会: the member who follows a matter proposes it, and the committee says whether it is held; where the committee
 * calls it, it holds at once. One at a time of a matter.
 */
export function callCoordination(
  ctx: RequestContext,
  { clientMutationId, ...input }: CallCoordinationInput,
): Promise<Coordination | CoordinationRefusal> {
  const words = {
    ...whereAndWhen(input),
    stuck: textInput(input.stuck, { field: 'stuck', max: NOTE_MAX, required: true }),
  };
  const others = textInput(input.others, { field: 'others', max: TITLE_MAX });
  return inTransaction(ctx, async (tx) => {
    // Held, so that two who call at once take turns.
    const commitment = await tx.em.findOne(Commitment, knownId(input.commitmentId), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!commitment) throw notFound();
    const { side, reads } = await standingIn(tx, commitment);
    if (!reads) throw notFound();
    authorize(mayRun(side), 'call a coordination');
    const call = async () => {
      if (isOver(commitment.status)) return new CoordinationRefusal(Code.MATTER_OVER);
      if (words.startsAt <= ctx.now()) return new CoordinationRefusal(Code.NOT_IN_FUTURE);
      if ((await tx.em.count(Coordination, { commitment, status: { $in: [...OPEN] } })) > 0)
        return new CoordinationRefusal(Code.ALREADY_CALLED);
      const agreed = side === Side.COMMITTEE;
      const coordination = tx.em.create(Coordination, {
        ...words,
        commitment: commitment.id,
        status: agreed ? S.AGREED : S.PROPOSED,
        calledBy: accountIdOf(ctx.viewer) as string,
        calledSide: side as Side,
        calledAt: ctx.now(),
        decidedAt: agreed ? ctx.now() : null,
      });
      tx.em.persist(coordination);
      await ask(tx, coordination, commitment, { ...input, others });
      tx.record(coordinationEvent('called', coordination, { agreed }));
      return coordination;
    };
    if (!clientMutationId) return call();
    return once<Coordination, Coordination | CoordinationRefusal>(
      tx,
      { act: 'callCoordination', clientMutationId, input },
      call,
      (id) => tx.em.findOneOrFail(Coordination, id),
    );
  });
}

/** The unit in the lead is always asked, and so are the follower and the committee. */
async function ask(
  tx: Transaction,
  coordination: Coordination,
  commitment: Commitment,
  { departmentIds, organisationIds, withTownship, others }: Omit<CallCoordinationInput, 'clientMutationId'>,
): Promise<void> {
  if (departmentIds.length + organisationIds.length > MOST_UNITS) throw badInput('departmentIds', 'TOO_MANY');
  const departments = new Set(
    [commitment.leadDepartment?.id, ...departmentIds.map(knownId)].filter((id) => id != null),
  );
  const organisations = new Set(
    [commitment.leadOrganisation?.id, ...organisationIds.map(knownId)].filter((id) => id != null),
  );
  const add = (kind: Kind, more: object = {}) =>
    tx.em.persist(tx.em.create(CoordinationParty, { coordination: coordination.id, kind, ...more }));
  if (commitment.followingMember) add(Kind.FOLLOWER, { member: commitment.followingMember.id });
  add(Kind.COMMITTEE);
  if (withTownship) add(Kind.TOWNSHIP);
  for (const id of departments) {
    if (!(await tx.em.findOne(Department, id))) throw badInput('departmentIds', 'UNKNOWN');
    add(Kind.DEPARTMENT, { department: id });
  }
  for (const id of organisations) {
    if (id !== commitment.leadOrganisation?.id)
      await organisationIn(tx, commitment.committee.id, id, 'organisationIds');
    add(Kind.ORGANISATION, { organisation: id });
  }
  if (others) add(Kind.OTHER, { name: others });
}
