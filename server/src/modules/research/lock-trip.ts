import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { organises } from '../../kernel/scope.js';
import type { Transaction } from '../../kernel/transaction.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { leads } from './research.policy.js';
import { ResearchGoer, ResearchTrip } from './research-trip.entity.js';

/** A trip whose row is held: those who work on it take turns. */
export interface Held {
  readonly trip: ResearchTrip;
  readonly leads: boolean;
  /** The viewer's own place on it. */
  readonly goer: ResearchGoer | null;
}

export const whoseIs = ({ committee, leadMember }: ResearchTrip) => ({
  committeeId: committee?.id ?? null,
  leadMemberId: leadMember?.id ?? null,
});

/** For whoever leads it or is asked along; to others there is none. */
export async function lockTrip(tx: Transaction, id: string): Promise<Held> {
  const trip = await tx.em.findOne(ResearchTrip, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!trip) throw notFound();
  const memberId = memberIdOf(tx.ctx.viewer);
  const goer =
    memberId === null ? null : await tx.em.findOne(ResearchGoer, { trip, member: memberId, takenOffAt: null });
  const held = { trip, goer, leads: leads(tx.ctx.viewer, whoseIs(trip)) };
  if (!held.leads && !goer) throw notFound();
  return held;
}

/** The same for whoever leads it. */
export async function lockLed(tx: Transaction, id: string, act: string): Promise<ResearchTrip> {
  const { trip, leads: may } = await lockTrip(tx, id);
  authorize(may, act);
  return trip;
}

export const organisesTrip = (tx: Transaction, trip: ResearchTrip) =>
  organises(tx.ctx.viewer, trip.committee?.id ?? null);
