import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { organises, servesCommittee } from '../../kernel/scope.js';
import type { Transaction } from '../../kernel/transaction.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { Studio, StudioMember } from './studio.entity.js';

/** A studio whose row is held: those who work on it take turns. */
export interface HeldStudio {
  readonly studio: Studio;
  readonly organises: boolean;
  /** Serves its committee: sees who came. */
  readonly serves: boolean;
  /** The viewer's own place in it. */
  readonly own: StudioMember | null;
}

/** For whoever organises there, and those who keep it; to others there is none. */
export async function lockStudio(tx: Transaction, id: string): Promise<HeldStudio> {
  const studio = await tx.em.findOne(Studio, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!studio) throw notFound();
  const { viewer } = tx.ctx;
  const memberId = memberIdOf(viewer);
  const own = memberId === null ? null : await tx.em.findOne(StudioMember, { studio, member: memberId, leftAt: null });
  const committeeId = studio.committee.id;
  const held = { studio, own, organises: organises(viewer, committeeId), serves: servesCommittee(viewer, committeeId) };
  if (!held.organises && !own) throw notFound();
  return held;
}

/** The same for whoever leads it: its committee, the secretariat, the member in front. */
export async function lockLed(tx: Transaction, id: string, act: string): Promise<HeldStudio> {
  const held = await lockStudio(tx, id);
  authorize(held.organises || held.own?.isLead === true, act);
  return held;
}
