import { authorize } from '../../kernel/authorize.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { type HeldStudio, lockStudio } from './lock-studio.js';
import { Reception, ReceptionDuty } from './rota/reception.entity.js';

export interface HeldReception extends HeldStudio {
  readonly reception: Reception;
  /** The viewer's own place on duty. */
  readonly duty: ReceptionDuty | null;
}

/** A reception day with the row of its studio held: those who work on the days of one studio take turns. */
export async function lockReception(tx: Transaction, id: string): Promise<HeldReception> {
  const found = await tx.em.findOne(Reception, knownId(id));
  if (!found) throw notFound();
  const held = await lockStudio(tx, found.studio.id);
  await tx.em.refresh(found);
  const memberId = memberIdOf(tx.ctx.viewer);
  const duty =
    memberId === null
      ? null
      : await tx.em.findOne(ReceptionDuty, { reception: found, member: memberId, takenOffAt: null }, { refresh: true });
  return { ...held, reception: found, duty };
}

/** The same for whoever leads the studio. */
export async function lockLedReception(tx: Transaction, id: string, act: string): Promise<HeldReception> {
  const held = await lockReception(tx, id);
  authorize(held.organises || held.own?.isLead === true, act);
  return held;
}

/** The same for those on duty and whoever organises there. */
export async function lockHeldReception(tx: Transaction, id: string, act: string): Promise<HeldReception> {
  const held = await lockReception(tx, id);
  authorize(held.organises || held.duty !== null, act);
  return held;
}
