import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { Commitment, capacityIn } from '../commitment/index.js';
import {
  Coordination,
  CoordinationParty,
  CoordinationPartyKind,
  type CoordinationSide,
  CoordinationStep,
} from './coordination.entity.js';
import { mayRun, sideOf } from './coordination.policy.js';

/** A coordination whose row is held: those who act on it take turns. */
export interface Held {
  readonly coordination: Coordination;
  readonly commitment: Commitment;
  readonly parties: readonly CoordinationParty[];
  readonly side: CoordinationSide | null;
  readonly ofLeadingTownship: boolean;
}

/** What somebody is to a matter and to those asked along because of it. */
export async function standingIn(tx: Transaction, commitment: Commitment, parties: readonly CoordinationParty[] = []) {
  await commitment.assistingDepartments.loadItems();
  const { ofLeadingTownship, reads } = await capacityIn(tx, commitment);
  const side = sideOf(tx.ctx.viewer, {
    committeeId: commitment.committee.id,
    followingMemberId: commitment.followingMember?.id ?? null,
    departmentIds: [
      commitment.leadDepartment?.id,
      ...commitment.assistingDepartments.getIdentifiers().map(String),
      ...parties.map(({ department }) => department?.id),
    ].filter((id) => id !== undefined),
  });
  return { side, ofLeadingTownship, reads };
}

/** For whoever it is the business of; to others there is none. */
export async function lockCoordination(tx: Transaction, id: string): Promise<Held> {
  const coordination = await tx.em.findOne(Coordination, knownId(id), {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  if (!coordination) throw notFound();
  const commitment = await tx.em.findOneOrFail(Commitment, coordination.commitment.id);
  const parties = await tx.em.find(
    CoordinationParty,
    { coordination },
    { orderBy: { id: 'asc' }, populate: ['department', 'organisation', 'member'] },
  );
  const { side, ofLeadingTownship, reads } = await standingIn(tx, commitment, parties);
  if (side === null && !reads) throw notFound();
  return { coordination, commitment, parties, side, ofLeadingTownship };
}

/** The same for the follower and the committee. */
export async function lockToRun(tx: Transaction, id: string, act: string): Promise<Held> {
  const held = await lockCoordination(tx, id);
  authorize(mayRun(held.side), act);
  return held;
}

/** A step, with its coordination held. */
export async function lockStep(tx: Transaction, id: string): Promise<Held & { readonly step: CoordinationStep }> {
  const found = await tx.em.findOne(CoordinationStep, knownId(id));
  if (!found) throw notFound();
  const held = await lockCoordination(tx, found.coordination.id);
  await tx.em.refresh(found);
  return { ...held, step: found };
}

/** A department that was asked and came: it is the one to say whether the record is right. */
export const departmentCame = (parties: readonly Pick<CoordinationParty, 'kind' | 'came'>[]) =>
  parties.some(({ kind, came }) => kind === CoordinationPartyKind.DEPARTMENT && came === true);
