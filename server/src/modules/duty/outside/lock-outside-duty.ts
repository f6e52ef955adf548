import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { memberIdOf, type Viewer } from '../../../kernel/viewer.js';
import { OutsideDuty } from './outside-duty.entity.js';

type May = (viewer: Viewer | null, whose: { memberId: string; committeeId: string | null }) => boolean;

/** The entry with its row locked, for those who may; to others there is none. */
export async function lockOutsideDuty(tx: Transaction, id: string, may: May): Promise<OutsideDuty> {
  const duty = await tx.em.findOne(OutsideDuty, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!duty || !may(tx.ctx.viewer, whoseIs(duty))) throw notFound();
  return duty;
}

const whoseIs = ({ member, committeeId }: OutsideDuty) => ({ memberId: member.id, committeeId });

/** As rules ask for it. */
export const standingOf = (duty: OutsideDuty) => ({
  ...whoseIs(duty),
  status: duty.status,
  enteredBy: duty.enteredBy,
});

/** What listeners learn. `byOthers`: somebody else than the member did it. */
export const eventOf = (tx: Transaction, duty: OutsideDuty) => ({
  ...whoseIs(duty),
  outsideDutyId: duty.id,
  byOthers: memberIdOf(tx.ctx.viewer) !== duty.member.id,
});
